import { expect } from '@open-wc/testing';
import { takeTurns, type Turns } from '../../src/studio/turns.js';

/** Tabs of one browser; what one says reaches the others after so many milliseconds, and keeping its work takes as many. */
function browser() {
  const channels: (BroadcastChannel & { slow: number })[] = [];
  const open: Turns[] = [];
  const tab = (slow = 0, keeping = 0) => {
    const heard: string[] = [];
    const channel = {
      slow,
      onmessage: null,
      close: () => channels.splice(channels.indexOf(channel), 1),
      postMessage(data: unknown) {
        for (const other of channels) {
          if (other !== channel) setTimeout(() => other.onmessage?.(new MessageEvent('message', { data })), other.slow);
        }
      },
    } as unknown as BroadcastChannel & { slow: number };
    channels.push(channel);
    const turns = takeTurns({
      channel,
      onTaken: async () => {
        await pause(keeping);
        heard.push('taken');
      },
      onFree: () => heard.push('free'),
      onHeld: () => heard.push('held'),
    });
    open.push(turns);
    return { ...turns, heard, channel };
  };
  return tab;
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

describe('tabs that take turns', () => {
  it('have a work one at a time', async () => {
    const tab = browser();
    const [first, second] = [tab(), tab()];
    expect(await first.ask('a')).to.equal(true);
    expect(await second.ask('a')).to.equal(false);
    expect(await second.ask('b')).to.equal(true);
  });

  it('hear of one that was slow to answer, once it does', async () => {
    const tab = browser();
    const [first, second] = [tab(600), tab()];
    expect(await first.ask('a')).to.equal(true);
    expect(await second.ask('a')).to.equal(true);
    await pause(600);
    expect(second.heard).to.deep.equal(['held']);
    expect(first.heard).to.deep.equal([]);
    // And can take it over, whatever was said before that
    await second.take('a');
    expect(first.heard).to.deep.equal(['taken']);
  });

  it('keep what they took, though the other tab was asked before that and answers late', async () => {
    const tab = browser();
    const [first, second] = [tab(), tab()];
    await first.ask('a');
    await second.ask('a');
    // The tab in the background wakes up slowly, and hears all of it only then
    second.channel.slow = 400;
    const looked = second.ask('a');
    await second.take('a');
    expect(first.heard).to.deep.equal(['taken']);
    expect(await second.ask('a')).to.equal(true);
    await looked;
    await pause(900);
    expect(second.heard).to.deep.equal([]);
    second.channel.slow = 0;
    expect(await first.ask('a')).to.equal(false);
  });

  it('wait until the other has kept its work, whatever that one said before', async () => {
    const tab = browser();
    const [first, second] = [tab(0, 600), tab()];
    await first.ask('a');
    second.channel.slow = 300;
    void second.ask('a');
    await second.take('a');
    expect(first.heard).to.deep.equal(['taken']);
  });

  it('let one have it of two that ask at once', async () => {
    const tab = browser();
    const tabs = [tab(), tab()];
    const answers = await Promise.all(tabs.map(one => one.ask('a')));
    expect(answers.filter(Boolean).length).to.equal(1);
  });

  it('are told once it is free', async () => {
    const tab = browser();
    const [first, second] = [tab(), tab()];
    await first.ask('a');
    await second.ask('a');
    first.leave();
    await pause(10);
    expect(second.heard).to.deep.equal(['free']);
  });
});
