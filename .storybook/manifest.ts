import manifest from '../dist/custom-elements.json';

interface Described {
  name: string;
  attribute?: string;
  type?: { text: string };
}

/** The manifest as Storybook's controls can use it: attributes once, and types that have a control. */
export function forControls(): object {
  const { modules } = structuredClone(manifest) as { modules: { declarations: Record<string, unknown>[] }[] };
  for (const declared of modules.flatMap(({ declarations }) => declarations)) {
    const { members = [], attributes = [] } = declared as { members?: Described[]; attributes?: Described[] };
    declared.members = members.filter(({ attribute }) => !attribute);
    for (const { type } of attributes) if (type) type.text = type.text.replace(' | undefined', '');
  }
  return { ...manifest, modules };
}
