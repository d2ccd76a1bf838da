/** An article that nobody wrote for a paper: of sums, of a colour, and of two things that cost money. */
export const TOWER = `Clock tower of Lerra stands again

The clock tower of Lerra opened to visitors on Saturday, eighteen months after the storm. The tower is white now, and its dome is red.

The repair of the tower of Lerra cost the county 2.4 million euros, mayor Ingrid Dahl said. The search for the lost bell lasted nine days, and the new bell cost £90,000.

Divers found the old bell beside a blue buoy. The tower keeps its green door.

The council borrowed $3 million from a bank in Oslo. “We will pay it back by 2031,” Dahl said.
`;
