/** What the editor takes of WordPress: its scripts, which stand in the page as globals. */
import type * as React from 'react';

type Component = React.ComponentType<any>;

interface BlockOnPage {
  name: string;
  clientId: string;
  attributes: Record<string, unknown>;
  innerBlocks: BlockOnPage[];
}

interface WordPress {
  autop: { autop(text: string): string };
  blockEditor: { useBlockProps(properties?: object): object; BlockControls: Component };
  blocks: {
    registerBlockType(name: string, settings: object): void;
    serialize(blocks: readonly BlockOnPage[]): string;
  };
  components: Record<
    | 'Button'
    | 'Notice'
    | 'Placeholder'
    | 'Spinner'
    | 'TextControl'
    | 'TextareaControl'
    | 'ToolbarButton'
    | 'ToolbarGroup',
    Component
  >;
  data: {
    select(store: string): Record<string, (...parameters: any[]) => any>;
    useSelect<T>(select: (select: WordPress['data']['select']) => T, dependencies?: unknown[]): T;
    useDispatch(store: string): Record<string, (...parameters: any[]) => any>;
  };
  element: typeof React;
  i18n: {
    __(text: string, domain: string): string;
    _n(one: string, many: string, count: number, domain: string): string;
    sprintf(text: string, ...values: (string | number)[]): string;
  };
}

interface Told {
  worker: string;
  lang: string;
  normalises: boolean;
}

export type { BlockOnPage };
export const { wp, explainerElements: told } = window as unknown as { wp: WordPress; explainerElements: Told };
export const { createElement: h, Fragment, useEffect, useMemo, useRef, useState } = wp.element;
export const { __, _n, sprintf } = wp.i18n;
