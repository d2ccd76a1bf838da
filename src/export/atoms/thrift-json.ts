/** What a field of a struct holds, as Thrift's JSON protocol writes it. */
export type ThriftValue =
  | { str: string }
  | { tf: 0 | 1 }
  | { i16: number }
  | { i32: number }
  | { i64: number }
  | { rec: Struct }
  | { lst: [type: 'str' | 'rec', length: number, ...values: (string | Struct)[]] };

/** By the number of each field: names are not written. */
export type Struct = Record<number, ThriftValue>;

/** A struct of the fields that there are. */
export const struct = (fields: Record<number, ThriftValue | undefined>): Struct =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Struct;

export const str = (text: string): ThriftValue => ({ str: text });
export const optional = (text: string | undefined): ThriftValue | undefined => (text ? str(text) : undefined);
export const bool = (truth: boolean): ThriftValue => ({ tf: truth ? 1 : 0 });
export const i16 = (number: number): ThriftValue => ({ i16: number });
export const i32 = (number: number): ThriftValue => ({ i32: number });
export const i64 = (number: number): ThriftValue => ({ i64: number });
export const rec = (fields: Record<number, ThriftValue | undefined>): ThriftValue => ({ rec: struct(fields) });
export const strings = (texts: readonly string[] = []): ThriftValue => ({ lst: ['str', texts.length, ...texts] });
export const structs = (all: readonly Struct[] = []): ThriftValue => ({ lst: ['rec', all.length, ...all] });
