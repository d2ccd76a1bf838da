export { MEN, UNISEX, WOMEN } from '../../shared/given-names.js';

/** Short forms of given names and the names that they stand for; the longest in front. */
const SHORT_FORMS = `
william bill billy will willie; robert bob bobby rob robbie; richard rick dick rich richie; james jim jimmy jamie; john jack johnny; michael mike mick; thomas tom tommy; charles charlie chuck;
edward ed eddie ted ned; theodore ted; joseph joe joey; david dave; daniel dan danny; donald don donnie; kenneth ken kenny; ronald ron ronnie; timothy tim; stephen steve; steven steve; christopher chris;
matthew matt; anthony tony; benjamin ben; samuel sam; alexander alex; andrew andy drew; gregory greg; jeffrey jeff; lawrence larry; nicholas nick; patrick pat; peter pete; philip phil; phillip phil;
raymond ray; gerald jerry; rudolph rudy; vincent vince; walter walt; zachary zach zac; bernard bernie; leonard len lenny; harold hal; henry hank; francis frank; frederick fred freddie; eugene gene; nathaniel nathan nat;
joshua josh; jonathan jon; douglas doug; russell russ; stanley stan; arthur art; albert al; alfred al; elizabeth liz beth betsy betty; margaret maggie meg peggy; katherine kate kathy katie; catherine cathy cate;
barbara barb; deborah deb debbie; susan sue susie; patricia pat patty patti tricia; jennifer jen jenny; rebecca becky; victoria vicky; pamela pam; jacqueline jackie; samantha sam; christine chris; kimberly kim; thaddeus tad thad;
martin marty; vladimir volodya; isaac ike; gilbert gil; clifford cliff; clinton clint; calvin cal; ernest ernie; louis lou louie; melvin mel; norman norm; oliver ollie; randall randy; roland rollie;
sidney sid; terence terry; terrance terry; wesley wes; winston win; abigail abby; amanda mandy; cynthia cindy; dorothy dot dottie; eleanor ellie nell; judith judy; kathleen kathy kate; laura laurie; lillian lily; nancy nan; sandra sandy; theresa terry tess
`;

const formsOf = new Map<string, Set<number>>();
SHORT_FORMS.split(';').forEach((group, index) => {
  for (const name of group.trim().split(/\s+/)) formsOf.set(name, (formsOf.get(name) ?? new Set()).add(index));
});

/** Can both be the given name of one person: "Bill" and "William"? Both in lower case. */
export function areFormsOfOneName(a: string, b: string): boolean {
  if (a === b) return true;
  const groups = formsOf.get(a);
  const others = formsOf.get(b);
  if (!groups || !others) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}
