/**
 * Steps of lit that the elements and templates here take only in their simplest form, as lit's own files have them and as a
 * page gets them. The build fails where one is not found in the version that was read for this.
 */
export const SHORTER = {
  // contexts are named in an object of options, and subscribed to
  '@lit/context/lib/value-notifier.js': [
    [
      /class s\{.*\}\}(?=export)/,
      'class s{constructor(){this.subscriptions=new Map}' +
        'setValue(s){if(!Object.is(s,this.o)){this.o=s;for(const[t,{disposer:i}]of this.subscriptions)t(s,i)}}' +
        'addCallback(s,t,i){i&&!this.subscriptions.has(s)&&' +
        'this.subscriptions.set(s,{disposer:()=>{this.subscriptions.delete(s)},consumerHost:t}),' +
        's(this.o,this.subscriptions.get(s)?.disposer)}}',
    ],
  ],
  '@lit/context/lib/controllers/context-consumer.js': [
    [
      /class s\{.*\}\}(?=export)/,
      'class s{constructor(t,{context:s}){this.host=t,this.context=s,' +
        'this.t=(s,i)=>{this.unsubscribe!==i&&this.unsubscribe?.(),this.unsubscribe=i,this.value=s,t.requestUpdate()},' +
        't.addController(this)}' +
        'hostConnected(){this.host.dispatchEvent(new t(this.context,this.host,this.t,!0))}' +
        'hostDisconnected(){this.unsubscribe?.(),this.unsubscribe=void 0}}',
    ],
  ],
  '@lit/context/lib/controllers/context-provider.js': [
    ['constructor(s,e,i){super(void 0!==e.context?e.initialValue:i)', 'constructor(s,{context:e}){super()'],
    ['void 0!==e.context?this.context=e.context:this.context=e', 'this.context=e'],
    ['this.host.addController?.(', 'this.host.addController('],
  ],
  'lit-html/directive.js': [[/constructor\(t\)\{\}|_\$AT\(.*?\}/g, '']],
  'lit-html/directives/live.js': [
    // it stands for a property alone
    [
      /constructor\(r\)\{.*?\}update\(.*?\}\}/,
      'render(r){return r}update(i,[t]){return t===i.element[i.name]?r:(s(i),t)}}',
    ],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      /constructor\(t,e,o\)\{.*?this\.t=e\}get styleSheet\(\)\{.*?return t\}toString\(\)\{return this\.cssText\}/,
      'constructor(t){this.cssText=t}' +
        'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    [
      /r=t=>new n\(.*?\),i=\(t,\.\.\.e\)=>\{.*?return new n\(o,t,s\)\}/,
      'r=t=>new n(t),i=(t,...e)=>new n(t.reduce((t,s,o)=>t+e[o-1].cssText+s))',
    ],
    [/S=\(s,o\)=>\{.*?appendChild\(o\)\}\}/, 'S=(s,o)=>{s.adoptedStyleSheets=o.map(t=>t.styleSheet)}'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/const\{is:i,.*?\}=Object,a=globalThis,/, 'const a={},'],
    ['const t=n(this);', 'const t=Object.getPrototypeOf(this);'],
    ['this._$Eh&&[...this._$Eh.keys()]', '[...this._$Eh.keys()]'],
    // properties that are strings, numbers or flags, named by strings, of which none had an accessor before
    [
      /static createProperty\(t,s=b\)\{.*?static getPropertyOptions\(.*?\}static _\$Ei/,
      'static createProperty(t,s={}){s.state&&(s.attribute=!1),this._$Ei(),this.elementProperties.set(t,s);const h=Symbol();' +
        'Object.defineProperty(this.prototype,t,{get(){return this[h]},' +
        'set(s){const i=this[h];this[h]=s,this.requestUpdate(t,i)}})}static _$Ei',
    ],
    [
      /if\(this\.finalized=.*?\}const t=this\[Symbol\.metadata\].*?static finalizeStyles\(.*?_\$Ev\(\)\{.*?\}addController/,
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty("properties"))for(const t in this.properties)this.createProperty(t,this.properties[t]);' +
        'this._$Eh=new Map;for(const[t,{attribute:s}]of this.elementProperties)' +
        '!1!==s&&this._$Eh.set(s&&!0!==s?s:t.toLowerCase(),t);this.elementStyles=[this.styles??[]].flat(1/0)}' +
        'constructor(){super(),this.isUpdatePending=this.hasUpdated=!1,this._$ES=new Promise(t=>this.enableUpdating=t),' +
        'this._$AL=new Map,this._$Ep=[];for(const t of this.constructor.elementProperties.keys())' +
        'this.hasOwnProperty(t)&&(this._$Ep.push([t,this[t]]),delete this[t]);this.requestUpdate()}addController',
    ],
    ['void 0!==this.renderRoot&&', 'this.renderRoot&&'],
    [/_\$E_\(\)\{.*?\}createRenderRoot/, 'createRenderRoot'],
    ['this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
    ['enableUpdating(t){}', ''],
    [
      /attributeChangedCallback\(.*?this\._\$Em=null\}\}requestUpdate\(.*?\}async/,
      'attributeChangedCallback(t,s,i){const e=this.constructor,h=e._$Eh.get(t);if(h){const{type:t}=e.elementProperties.get(h);' +
        'this[h]=t===Boolean?null!==i:t===Number&&null!==i?+i:i}}' +
        'requestUpdate(t,s){if(void 0!==t){if(Object.is(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,s)}' +
        'this.isUpdatePending||(this._$ES=this._$EP())}async',
    ],
    // nobody decides against an update
    ['const t=this.scheduleUpdate();return null!=t&&await t,', 'return await this.scheduleUpdate(),'],
    [
      /scheduleUpdate\(\)\{.*?_\$AE\(t\)\{.*?\}_\$EM/,
      // nobody updates an element out of its turn, or before it stands in the page
      'scheduleUpdate(){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=[];' +
        'const t=this._$AL;try{this.willUpdate(t),this.update(t)}catch(t){throw this._$EM(),t}' +
        'this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated=!0,this.updated(t)}willUpdate(t){}_$EM',
    ],
    [/get updateComplete\(\)\{.*?\}getUpdateComplete\(\)\{.*?\}/, 'get updateComplete(){return this._$ES}'],
    [
      'y.elementStyles=[],y.shadowRootOptions={mode:"open"},y[d("elementProperties")]=new Map,y[d("finalized")]=new Map',
      'y.elementProperties=new Map,y.finalized=!0',
    ],
  ],
  'lit-html/lit-html.js': [
    // what templates are made of is written here, and has none of it
    ['h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`', 'h="lit$",o="lit$"'],
    [
      's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      's={createHTML:t=>t},e=t.trustedTypes?.createPolicy("lit-html",s)??s',
    ],
    // what a pack has in place of words may look like a template, and no list in JSON has this
    [
      /if\(!u\(t\)\|\|!t\.hasOwnProperty\("raw"\)\)throw Error\(".*?"\);return void 0!==e\?e\.createHTML\(i\):i/,
      'if(!t.hasOwnProperty("raw"))throw Error();return e.createHTML(i)',
    ],
    // a directive is all that stands in its place, and gives none
    [
      /function M\(t,i,s=t,e\)\{.*?,i\}class R/,
      'function M(t,i){let s=t._$Cl;const e=a(i)?void 0:i._$litDirective$;' +
        's?.constructor!==e&&(t._$Cl=s=e&&new e);return s?s._$AS(t,i.values):i}class R',
    ],
    ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){t=M(this,t),a(t)'],
    ['_$AI(t,i=this,s,e){const h', '_$AI(t,i,s,e){const h'],
    ['t=M(this,t,i,0),o=', 't=M(this,t),o='],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    // lists are arrays
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
    ['_$AR(t=this._$AA.nextSibling,s){', '_$AR(t=this._$AA.nextSibling){'],
    ['s&&s._$AB.nextSibling,e)', 's&&s._$AB.nextSibling)'],
    ['constructor(t,i,s,e){this.type=2,', 'constructor(t,i){'],
    ['constructor(t,i,s,e,h){this.type=1,', 'get type(){return 1}constructor(t,i,s){'],
    ['.fill(new String)', '.fill(E)'],
    ['class I extends H{constructor(){super(...arguments),this.type=3}', 'class I extends H{get type(){return 3}'],
    [/class R\{constructor\(t,i\)/, 'class R{constructor(t)'],
    ['new R(e,this)', 'new R(e)'],
    // every attribute with a value in it is quoted by the build, and no text has a "<"
    [
      /N=\(t,i\)=>\{.*?,e\]\};class S\{.*?return s\.innerHTML=t,s\}\}/,
      'N=0;class S{constructor({strings:t}){const i=[],s=this.parts=[],e=this.el=l.createElement("template");' +
        'e.innerHTML=V(t,t.slice(0,-1).reduce((t,s)=>(t+=s).lastIndexOf("<")>t.lastIndexOf(">")?' +
        't.replace(/([^\\s"=$]+)="([^"]*)$/,(t,s,e)=>(i.push(s),s+h+\'="\'+e))+o:t+r,"")+(t[t.length-1]||"<?>")),' +
        'P.currentNode=e.content;for(let t,e=0,r=0;t=P.nextNode();e++)' +
        'if(1===t.nodeType){for(const n of t.getAttributeNames())if(n.endsWith(h)){' +
        'const[,h,l]=/([.@])?(.*)/.exec(i[r++]);' +
        's.push({type:1,index:e,name:l,strings:t.getAttribute(n).split(o),ctor:"."===h?I:"@"===h?z:H}),t.removeAttribute(n)}}' +
        'else t.data===n&&s.push({type:2,index:e})}}',
    ],
    [
      /u\(t\)\{const\{el:.*?p\(t\)\{.*?i\+\+\}\}/,
      // a list that grows part by part keeps room for more
      'u(){const t=l.importNode(this._$AD.el.content,!0);P.currentNode=t;let s,e=-1;this._$AV=this._$AD.parts.map(i=>{' +
        'for(;e<i.index;e++)s=P.nextNode();' +
        'return 2===i.type?new k(s,s.nextSibling):new i.ctor(s,i.name,i.strings)});' +
        'return P.currentNode=l,t}' +
        'p(t){let i=0;for(const s of this._$AV)s.strings?(s._$AI(t,s,i),i+=s.strings.length-1):s._$AI(t[i++])}}',
    ],
    // nobody but hydration has options for a part
    [',this.options=e,this._$Cv=e?.isConnected??!0', ''],
    ['this.O(c()),this,this.options)', 'this.O(c()))'],
    ['t.u(this.options)', 't.u()'],
    [',this.options=h,s.length', ',s.length'],
    // no flags among the attributes
    [
      /class L extends H\{.*?\}\}class z extends H\{.*?handleEvent\(t\)\{.*?\}\}/,
      'class L{}class z extends H{get type(){return 5}' +
        '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}' +
        'handleEvent(t){this._$AH(t)}}',
    ],
    [
      /D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\}/,
      'D=(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)}',
    ],
  ],
  'lit-element/lit-element.js': [
    // what stands in a shadow root is the element's own
    [/constructor\(\)\{.*?,t\}/, ''],
    ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot)'],
    // each has something to render
    ['render(){return r}', ''],
  ],
};
