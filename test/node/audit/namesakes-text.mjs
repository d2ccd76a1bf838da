/** Two people of one last name, an office each. */
export const NAMESAKES = `Harlow opens its new library

Mayor Bruno Kell opened the new library of Harlow on Monday. Architect Ada Kell had drawn it in 2019.

“It is the house that this town has waited for,” said Bruno Kell. Ada Kell did not speak.

The library holds 40,000 books and cost £3 million.
`;
