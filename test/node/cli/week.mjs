/** The articles of a week, by name: the day of each, and its text. The second one outdates the first. */
export const ARTICLES = {
  missing: [
    '2025-03-12',
    `Landslide buries road in Carrow

Twelve people are missing after a landslide buried the coast road in Carrow on Monday, fire chief Ada Brook said. “Sixty soldiers and two helicopters from Hollen are searching the slope of Mount Arden through the night,” Brook said.

The council closed three schools on Tuesday. Engineer Bela Stone will inspect the slope on 14 March 2025. “The rain weakened the whole hillside,” Stone said. “Nobody had expected it there,” said geologist Carl Dunn.
`,
  ],
  found: [
    '2025-03-15',
    `All missing people found alive in Carrow

All of the missing people in Carrow were found alive on Thursday, fire chief Ada Brook said. “Carrow owes ninety volunteers and six dogs from Tarnby the best day of my career,” Brook said.

Minister Dora Ek visited the town on Friday. “The coast road from Carrow to Tarnby will be open again by the first week of June,” said Ek. “We will build a wall,” said Mayor Finn Gale.
`,
  ],
  ships: [
    '2025-03-13',
    `Norlink orders four ships

Norlink ordered four ships on Tuesday. Chief executive Eva Lind said the ships would cost $300 million. “Ferries to Tarn and Sule are the future of the northern coast for the next thirty years,” Lind said. The first ship will sail from Hamburg in May 2027.

Trade union leader Ole Hansen called the order “a relief for 2,000 workers”. “We had feared the worst for years,” Hansen said. “It took them long enough,” said analyst Iris Roe.
`,
  ],
};
