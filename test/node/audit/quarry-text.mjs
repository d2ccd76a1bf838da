/** An article that nobody wrote for a paper. */
export const QUARRY = `Slate quarry at Penwyn to close after 140 years

The slate quarry at Penwyn will close on 30 June 2024, its owner said on Tuesday. Mayor Edda Holm called the decision “a blow that this valley will not get over quickly.”

The quarry employs 212 people. Its owner, the Danish group Norsten, bought it for £18 million in 2011.

“We have lost money on every tonne since 2019,” said Paul Reyes, the group’s chief executive. Reyes ruled out a sale.

Trade union leader Mina Okafor demanded talks with the ministry in Cardiff. Okafor did not attend the meeting on Wednesday.

The first slate was cut at Penwyn in 1884. A railway to the coast was opened in 1891, and the quarry was sold to Norsten in 2011.

Holm met Okafor in Cardiff on 8 March. The council approved a fund of £2.5 million for the village.
`;
