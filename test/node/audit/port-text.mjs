/** An article that nobody wrote for a paper. */
export const PORT = `Ferry Aurora leaves Dravik after a month

The port of Dravik released the ferry Aurora on 6 March 2024. Harbour master Jonas Vale released the report on the Aurora on 5 March 2024.

The engine of the Aurora failed in February 2024. The pilots went on strike in February 2024.

From Novy Hrad to Old Hrad, and from Old Hrad to Novy Hrad, 40 buses carried the crew.

Marta Lindqvist bought the shipyard, whose last owner, the state, closed its canteen on 3 May 2019.
`;
