/**
 * Steps of lit that the elements and templates here take only in their simplest form, as lit's own files have them and as a
 * page gets them. The build fails where one is not found in the version that was read for this.
 */
export const SHORTER = {
  '@lit/reactive-element/css-tag.js': [
    [
      /constructor\(t,e,o\)\{.*?this\.t=e\}get styleSheet\(\)\{.*?return t\}toString\(\)\{return this\.cssText\}/,
      'constructor(t){this.cssText=t}' +
        'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    [/r=t=>new n\(.*?\),i=\(t,\.\.\.e\)=>\{.*?return new n\(o,t,s\)\}/, 'r=t=>new n(t),i=JOINED'],
    ['JOINED', '(t,...e)=>new n(t.reduce((t,s,o)=>t+e[o-1].cssText+s))'],
    [/S=\(s,o\)=>\{.*?appendChild\(o\)\}\}/, 'S=(s,o)=>{s.adoptedStyleSheets=o.map(t=>t.styleSheet)}'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // properties that are strings, numbers or flags, named by strings, of which none had an accessor before
    [
      /static createProperty\(t,s=b\)\{.*?\}static getPropertyDescriptor\(.*?enumerable:!0\}\}/,
      'static createProperty(t,s=b){s.state&&(s.attribute=!1),this._$Ei(),this.elementProperties.set(t,s);const h=Symbol();' +
        'e(this.prototype,t,{get(){return this[h]},set(s){const i=this[h];this[h]=s,this.requestUpdate(t,i)},' +
        'configurable:!0,enumerable:!0})}',
    ],
    [
      'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])',
      'for(const t in this.properties)this.createProperty(t,this.properties[t])',
    ],
    [
      'return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      'return!1===i?void 0:i&&!0!==i?i:t.toLowerCase()',
    ],
    [/static finalizeStyles\(s\)\{.*?return i\}/, 'static finalizeStyles(t){return[t??[]].flat(1/0)}'],
    [
      /_\$AK\(t,s\)\{.*?this\._\$Em=null\}\}requestUpdate\(.*?\}async/,
      '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(e){const{type:t}=i.elementProperties.get(e);' +
        'this[e]=t===Boolean?null!==s:t===Number&&null!==s?+s:s}}' +
        'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}' +
        'this.isUpdatePending||(this._$ES=this._$EP())}async',
    ],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
      'return this.performUpdate(),!this.isUpdatePending',
    ],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    // nobody decides against an update
    [
      /let t=!1;const s=this\._\$AL;try\{.*?\}catch\(s\)\{.*?\}t&&this\._\$AE\(s\)/,
      'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)',
    ],
  ],
  'lit-html/lit-html.js': [
    // every attribute with a value in it is quoted by the build, and no text has a "<"
    [
      /N=\(t,i\)=>\{.*?,e\]\};class S\{/,
      'N=t=>{const e=[];return[V(t,t.slice(0,-1).reduce((t,i)=>(t+=i).lastIndexOf("<")>t.lastIndexOf(">")?' +
        't.replace(/([^\\s"=$]+)="([^"]*)$/,(t,i,s)=>(e.push(i),i+h+\'="\'+s))+o:t+r,"")+(t[t.length-1]||"<?>")),e]};class S{',
    ],
    [
      /class z extends H\{.*?handleEvent\(t\)\{.*?\}\}/,
      'class z extends H{constructor(){super(...arguments),this.type=5}' +
        '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}' +
        'handleEvent(t){this._$AH.call(this.options?.host??this.element,t)}}',
    ],
  ],
};
