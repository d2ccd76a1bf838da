// What WordPress sends of a block: whoever wrote it, whatever stands in it, in every theme, and after the plugin has gone.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { findPhpcs } from '../../../.scripts/find-phpcs.mjs';
import { findWordPress } from '../../../.scripts/find-wordpress.mjs';
import { articleText, samplePack } from '../cli/run.mjs';
import { importSource } from '../interop/source.mjs';
import { startWordPress } from './wordpress.mjs';

const found = findWordPress();
const skip =
  typeof found === 'string' && `${found} is not there and can’t be installed: what WordPress renders is not looked at`;
const files = unzipSync(readFileSync('dist/wordpress/explainer-elements.zip'));
const textOf = name => Buffer.from(files[`explainer-elements/${name}`]).toString();
const PLUGIN = 'explainer-elements/explainer-elements.php';

const { storedPack } = await importSource('src/wordpress/stored-pack.ts');
const comment = attributes =>
  `<!-- wp:explainer-elements/quiz ${JSON.stringify(attributes).replaceAll('--', '\\u002d\\u002d').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')} /-->`;
const [TITLE, ...BODY] = articleText.split('\n\n');
const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = texts =>
  texts.map(text => `<!-- wp:paragraph -->\n<p>${escaped(text)}</p>\n<!-- /wp:paragraph -->`).join('\n\n');
const content = (attributes, texts = BODY) => `${paragraphs(texts)}\n\n${comment(attributes)}`;
const quoted = text => `json_decode( ${JSON.stringify(JSON.stringify(text)).replaceAll('$', '\\$')} )`;

describe('what WordPress renders of the block', { skip }, () => {
  let wordpress;
  before(async () => {
    wordpress = await startWordPress(found);
    for (const [name, bytes] of Object.entries(files)) {
      const place = join(wordpress.site, 'wp-content/plugins', name);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
    wordpress.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( '${PLUGIN}' );
      foreach ( array( 'contributor', 'editor' ) as $role ) wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'role' => $role ) );`,
    );
  });
  after(() => wordpress?.stop());

  /** Saves as someone does, with the filters that WordPress has for them; published by nobody in particular. */
  const save = (user, text, title = TITLE) =>
    Number(
      wordpress.php(
        `wp_set_current_user( get_user_by( 'login', '${user}' )->ID ); kses_init();
        $id = wp_insert_post( wp_slash( array( 'post_title' => ${quoted(title)}, 'post_content' => ${quoted(text)}, 'post_status' => 'pending' ) ) );
        kses_remove_filters(); wp_publish_post( $id ); echo $id;`,
      ),
    );
  const contentOf = id => wordpress.php(`echo get_post( ${id} )->post_content;`);
  const page = async (id, query = '') => (await fetch(`${wordpress.address}/?p=${id}${query}`)).text();
  const documentOf = html => parseHTML(html).document;
  const given = html => {
    const script = documentOf(html).querySelector('quick-quiz > script');
    return script && JSON.parse(script.textContent);
  };
  const idsOf = html => given(html)?.questions.map(({ id }) => id);
  const usable = () => {
    const pack = samplePack();
    pack.questions = pack.questions.filter(({ review }) => !review);
    return pack;
  };

  for (const role of ['contributor', 'ada', 'editor', 'chief'])
    it(`is saved whole by ${role === 'ada' ? 'an author' : role}`, async () => {
      const pack = usable();
      pack.questions[0].prompt = 'Who & what is <b>5 < 7</b> -- "C:\\quays" [gallery] of Wordpress --> 🌉 100 %26?';
      const text = content({ pack: storedPack(pack) });
      const id = save(role, text);
      assert.equal(contentOf(id), text);
      const [first] = given(await page(id)).questions;
      assert.equal(first.prompt, pack.questions[0].prompt);
    });

  it('is still whole where a program saves the post without slashes', () => {
    const text = content({ pack: storedPack(usable()) });
    const id = save('ada', text);
    wordpress.php(`wp_update_post( array( 'ID' => ${id}, 'post_content' => get_post( ${id} )->post_content ) );`);
    assert.equal(contentOf(id), text);
  });

  describe('out of what anybody may have put there', () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&lt;<!--';
    const change = work => {
      const pack = usable();
      work(pack);
      return storedPack(pack);
    };
    const cases = {
      'a tag in every text': change(pack => {
        for (const question of pack.questions) {
          question.prompt = evil;
          if (question.stimulus) question.stimulus.text = evil;
          question.explanation = evil;
        }
        pack.title = evil;
      }),
      'texts that are none': change(pack => {
        for (const question of pack.questions)
          Object.assign(question, { prompt: [evil], stimulus: { text: { evil } } });
      }),
      'a stimulus that is a text': change(pack => pack.questions.forEach(question => (question.stimulus = evil))),
      'evidence that is no list': change(pack => pack.questions.forEach(question => (question.evidence = evil))),
      'an id with a tag': change(pack => pack.questions.forEach(question => (question.id = evil))),
      'a pack that is no text': [evil],
      'a number': 7,
      'a pack that is deep': encodeURIComponent(`{"version":1,"questions":${'['.repeat(5000)}${']'.repeat(5000)}}`),
      'a million characters': 'x'.repeat(1_000_001),
      'no JSON': `%7B${evil}`,
      'bytes that are no text': '%ff%fe{"version":1}',
      'another version': change(pack => (pack.version = 2)),
      'lists that are texts': change(pack => Object.assign(pack, { questions: evil, people: evil, quotes: evil })),
      'facts that are none': change(pack => Object.assign(pack, { people: [null, evil, 7, [evil], { id: 7 }] })),
    };
    for (const [what, pack] of Object.entries(cases))
      it(`makes no tag of its own: ${what}`, async () => {
        const id = save('chief', content({ pack, withdrawn: [evil, 7, null], className: evil, anchor: evil }));
        const html = await page(id);
        const block = /<div [^>]*wp-block-explainer-elements-quiz[^]*?<\/quick-quiz><\/div>/.exec(html)?.[0] ?? '';
        const names = new Set(
          [...documentOf(`<body>${block}`).querySelectorAll('body *')].map(({ localName }) => localName),
        );
        for (const name of names) assert.match(name, /^(?:div|link|quick-quiz|p|ol|li|blockquote|script)$/);
        assert.ok(
          !/<img|<script>|onerror=alert\(1\)>(?!\\)/.test(block.replace(/<script type="application\/json">[^<]*/, '')),
          block,
        );
        assert.equal(block.match(/<script/g)?.length ?? 0, block ? 1 : 0);
        assert.equal(wordpress.php('echo "there";'), 'there');
      });
  });

  describe('of a post that was edited', () => {
    const pack = usable();
    const [words] = pack.questions.find(({ evidence }) => evidence.length).evidence;
    const without = exact => BODY.map(text => text.replace(exact, 'Nothing is known.'));
    const standing = (html, exact) =>
      JSON.stringify(given(html)?.questions ?? []).includes(JSON.stringify(exact).slice(1, -1));

    it('is all where nothing has changed, and nothing that is to review', async () => {
      const whole = samplePack();
      whole.questions[1].review = true;
      const html = await page(save('ada', content({ pack: storedPack(whole) })));
      const sure = whole.questions.filter(({ review }) => !review);
      assert.ok(sure.length < whole.questions.length);
      const unsure = new Set(
        [whole.people, whole.quotes, whole.events, whole.claims, whole.numbers]
          .flat()
          .flatMap(({ id, review }) => (review ? id : [])),
      );
      const expected = sure.filter(
        ({ about = [], options = [] }) => ![...about, ...options.map(({ id }) => id)].some(id => unsure.has(id)),
      );
      assert.deepEqual(
        idsOf(html),
        expected.map(({ id }) => id),
      );
    });

    it('is without what a quick edit has taken the words of', async () => {
      const id = save('ada', content({ pack: storedPack(pack) }));
      const before = idsOf(await page(id));
      wordpress.php(
        `wp_update_post( wp_slash( array( 'ID' => ${id}, 'post_content' => ${quoted(content({ pack: storedPack(pack) }, without(words.exact)))} ) ) );`,
      );
      const html = await page(id);
      assert.ok(!standing(html, words.exact));
      assert.ok((idsOf(html) ?? []).length < before.length);
    });

    it('stands on words however they are set', async () => {
      const set = BODY.map(text => text.replace(/(\w+) (\w+)/, '<strong>$1</strong>&nbsp;<em>$2</em>')).join(
        '</p><!-- /wp:paragraph --><!-- wp:paragraph --><p>',
      );
      const html = await page(
        save('ada', `<!-- wp:paragraph --><p>${set}</p><!-- /wp:paragraph -->${comment({ pack: storedPack(pack) })}`),
      );
      assert.equal(idsOf(html).length, pack.questions.length);
    });

    it('stands on words of a block that other posts share', async () => {
      const id = Number(
        wordpress.php(
          `echo wp_insert_post( wp_slash( array( 'post_type' => 'wp_block', 'post_status' => 'publish', 'post_title' => 'Shared', 'post_content' => ${quoted(paragraphs(BODY))} ) ) );`,
        ),
      );
      const html = await page(save('ada', `<!-- wp:block {"ref":${id}} /-->${comment({ pack: storedPack(pack) })}`));
      assert.equal(idsOf(html).length, pack.questions.length);
    });

    it('is without what the editor has withdrawn', async () => {
      const [first, ...rest] = pack.questions.map(({ id }) => id);
      assert.deepEqual(idsOf(await page(save('ada', content({ pack: storedPack(pack), withdrawn: [first] })))), rest);
    });

    it('is nothing at all where nothing is left', async () => {
      const html = await page(save('ada', content({ pack: storedPack(pack) }, ['Nothing is known.'])));
      assert.ok(!/quick-quiz|explainer-elements-quiz/.test(html.replace(/<link[^>]*>/g, '')));
    });

    it('comes back with an older revision', async () => {
      const id = save('ada', content({ pack: storedPack(pack) }));
      wordpress.php(
        `wp_save_post_revision( ${id} ); wp_update_post( wp_slash( array( 'ID' => ${id}, 'post_content' => ${quoted(paragraphs(['Nothing is known.']))} ) ) );`,
      );
      assert.equal(idsOf(await page(id)), undefined);
      wordpress.php(
        `$revisions = wp_get_post_revisions( ${id}, array( 'order' => 'ASC' ) ); wp_restore_post_revision( array_key_first( $revisions ) );`,
      );
      assert.equal(idsOf(await page(id)).length, pack.questions.length);
    });
  });

  describe('where the author has a map drawn', () => {
    const evidence = [{ exact: TITLE, start: 0, end: TITLE.length }];
    const map = {
      width: 480,
      height: 320,
      land: 'M10 10l5-6 7 8z',
      borders: '',
      names: [],
      points: [
        { id: 'place-one', x: 200, y: 100 },
        { id: 'place-gone', x: 300, y: 100 },
      ],
    };
    const withMap = change => {
      const pack = usable();
      pack.places = [
        { id: 'place-one', name: 'Quay <b>& Sons', kind: 'city', evidence },
        {
          id: 'place-gone',
          name: 'Elsewhere',
          kind: 'city',
          evidence: [{ exact: 'No such words.', start: 0, end: 14 }],
        },
      ];
      return { ...pack, map, ...change };
    };
    const mapOf = html => documentOf(html).querySelector('story-map');

    it('has the places that the post still names, by name until the widget is there, and the map once', async () => {
      const html = await page(save('ada', content({ pack: storedPack(withMap()) })));
      assert.deepEqual(
        [...mapOf(html).querySelectorAll('li')].map(({ textContent }) => textContent),
        ['Quay <b>& Sons'],
      );
      const { map: drawn, places, questions } = JSON.parse(mapOf(html).querySelector('script').textContent);
      assert.deepEqual([drawn, places.length, questions], [map, 1, []]);
      assert.equal(given(html).map, undefined);
    });

    it('is without it where none of its places is left, or it is no map', async () => {
      for (const odd of [{ places: [] }, { map: 'M1 1' }, { map: { points: 7 } }, { map: [] }, { map: undefined }]) {
        const html = await page(save('ada', content({ pack: storedPack(withMap(odd)) })));
        assert.equal(mapOf(html), null, JSON.stringify(odd));
        assert.ok(idsOf(html).length);
      }
    });
  });

  const themes = JSON.parse(wordpressThemes(found));
  for (const theme of themes)
    it(`stands in the theme ${theme} with its files and their hashes, and nothing of it on another page`, async () => {
      wordpress.php(`switch_theme( '${theme}' );`);
      const html = await page(save('ada', content({ pack: storedPack(usable()) })));
      const document = documentOf(html);
      const loader = document.querySelectorAll('script[type=module][src*="/explainer-elements/"]');
      assert.equal(loader.length, 1);
      const room = document.querySelector('link[rel=stylesheet][href*="/explainer-elements/"]');
      assert.ok(html.indexOf('reserve.css') < html.indexOf('<body'), 'the room is kept from the first paint');
      for (const file of [
        loader[0],
        room,
        ...document.querySelectorAll('link[rel=modulepreload][href*="/explainer-elements/"]'),
      ]) {
        assert.match(file.getAttribute('integrity'), /^sha384-/);
        assert.equal((await fetch(file.getAttribute('src') ?? file.getAttribute('href'))).status, 200);
      }
      assert.match(
        document.querySelector('quick-quiz > p').textContent,
        /^A quiz of \d+ questions about this article$/,
      );
      assert.ok(!/explainer-elements/.test(await page(save('ada', paragraphs(BODY)))));
      wordpress.php(`switch_theme( '${themes[0]}' );`);
    });

  it('is a link in a feed', async () => {
    save('ada', content({ pack: storedPack(usable()) }));
    const feed = await (await fetch(`${wordpress.address}/?feed=rss2`)).text();
    assert.match(feed, /<a href="[^"]+">A quiz of \d+ questions about this article<\/a>/);
    assert.ok(!/quick-quiz|application\/json/.test(feed));
  });

  it('speaks the site’s language', async () => {
    const id = save('ada', content({ pack: storedPack(usable()) }));
    // WordPress takes a language of which it has a file
    mkdirSync(join(wordpress.site, 'wp-content/languages'), { recursive: true });
    writeFileSync(
      join(wordpress.site, 'wp-content/languages/de_DE.mo'),
      files['explainer-elements/languages/explainer-elements-de_DE.mo'],
    );
    wordpress.php("update_option( 'WPLANG', 'de_DE' );");
    const speaks = await page(id);
    wordpress.php("update_option( 'WPLANG', '' );");
    assert.match(
      documentOf(speaks).querySelector('quick-quiz > p')?.textContent,
      /^Ein Quiz mit \d+ Fragen zu diesem Artikel$/,
    );
  });

  it('leaves nothing behind once the plugin is deleted', async () => {
    const id = save('ada', content({ pack: storedPack(usable()) }));
    const deleted = wordpress.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins( '${PLUGIN}' ); delete_plugins( array( '${PLUGIN}' ) );
      global $wpdb;
      echo json_encode( array(
        $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%explainer%'" ),
        $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%explainer%'" ),
        $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%explainer%'" ),
        $wpdb->get_col( "SHOW TABLES LIKE '%explainer%'" ) ) );`,
    );
    assert.equal(deleted, '[[],[],[],[]]');
    assert.ok(!existsSync(join(wordpress.site, 'wp-content/plugins/explainer-elements')));
    assert.ok(!/explainer|quick-quiz/.test(await page(id)));
  });

  it('has nothing that PHP complains of', () => assert.deepEqual(wordpress.complaints(), []));
});

/** The classic one first, then the block themes that came with WordPress. */
function wordpressThemes({ wordpress } = {}) {
  const there = ['twentytwentyone', 'twentytwentythree', 'twentytwentyfour'].filter(
    theme => wordpress && existsSync(join(wordpress, 'wp-content/themes', theme, 'style.css')),
  );
  return JSON.stringify(there);
}

describe('the plugin’s files', () => {
  const php = Object.keys(files).filter(name => name.endsWith('.php'));

  it('can be read by PHP alone', { skip }, () => {
    assert.ok(php.length >= 6);
    for (const name of php) execFileSync('php', ['-l'], { input: files[name], stdio: ['pipe', 'ignore', 'pipe'] });
  });

  const phpcs = skip ? undefined : findPhpcs();
  const sniffs = (...args) => {
    const [command, ...first] = phpcs;
    return spawnSync(
      command,
      [...first, '--standard=.config/phpcs.xml', '--extensions=php', '--report=emacs', ...args],
      {
        encoding: 'utf8',
      },
    );
  };
  it(
    'are written as PHP_CodeSniffer asks by those of its sniffs that WordPress’ standard takes',
    {
      skip: phpcs ? false : skip || 'PHP_CodeSniffer is not there and can’t be installed',
    },
    () => {
      const { stdout, status } = sniffs('src/wordpress/plugin');
      assert.equal(stdout, '');
      assert.equal(status, 0);
      const file = join(mkdtempSync(join(tmpdir(), 'sniffs-')), 'bad.php');
      writeFileSync(file, '<?php\nif ($a) {\n    eval("b");\n}\n');
      assert.match(sniffs(file).stdout, /Use of eval\(\) is discouraged/);
    },
  );

  it('do nothing where they are asked for by themselves', () => {
    for (const name of php)
      assert.match(Buffer.from(files[name]).toString(), /defined\( 'ABSPATH' \) \|\| exit;|\nreturn array\(/, name);
  });

  it('have a readme by WordPress’ rules', () => {
    const readme = textOf('readme.txt');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const field = name => new RegExp(`^${name}: (.+)$`, 'm').exec(readme)?.[1];
    assert.match(readme, /^=== .{3,60} ===\n/);
    assert.equal(field('Stable tag'), version);
    assert.match(textOf('explainer-elements.php'), new RegExp(` \\* Version: +${version}\\n`));
    assert.ok(field('Tags').split(', ').length <= 5);
    for (const name of ['Requires at least', 'Tested up to', 'Requires PHP']) assert.match(field(name), /^\d+\.\d+$/);
    for (const name of ['Requires at least', 'Requires PHP'])
      assert.match(textOf('explainer-elements.php'), new RegExp(` \\* ${name}: +${field(name)}\\n`));
    const [, short] = /\n\n(.+)\n\n== /.exec(readme);
    assert.ok(short.length <= 150, `${short.length}`);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.ok(readme.includes(`\n== ${section} ==\n`), section);
  });

  it('have every word for translators', () => {
    const template = textOf('languages/explainer-elements.pot');
    const said = file =>
      [...readFileSync(file, 'utf8').matchAll(/\b_[_n]\(\s*'((?:[^'\\]|\\.)+)'/g)].map(([, words]) => words);
    const sources = ['src/wordpress/editor', 'src/wordpress/plugin/includes'].flatMap(folder =>
      readdirSync(folder).map(file => join(folder, file)),
    );
    const words = sources.flatMap(said);
    assert.ok(words.length > 30);
    const joined = template.replace(/"\n"/g, '').replace(/msgid ""\n"/g, 'msgid "');
    for (const each of words) assert.ok(joined.includes(`"${each}"`), each);
    // none is without the plugin's own domain
    for (const file of sources)
      for (const [call] of readFileSync(file, 'utf8').matchAll(/\b_[_n]\(\s*'[^;]*?\)/g))
        assert.match(call, /'explainer-elements'/, file);
  });

  it('say where the source of what is minified stands', () => assert.match(textOf('readme.txt'), /src\/wordpress/));
});
