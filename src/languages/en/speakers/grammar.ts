const words = (list: string) => new Set(list.trim().split(/\s+/));

export const PREPOSITIONS =
  words(`about above across after against along amid among around as at before behind below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto
out outside over past per regarding since through throughout till to toward towards under underneath until unto up upon via versus vs with within without`);

export const DETERMINERS = words(
  `a an the this that these those his her its their our my your one some many most several both all each every any no another other two three four five six`,
);

export const AUXILIARIES =
  words(`has have had is are was were be been being am do does did will would can could may might must shall should hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't
hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t`);

export const BE = words(`is are was were be been being am`);

/** Adverbs between subject and verb, besides those in -ly. */
export const ADVERBS =
  words(`also then later often once never always again even still now just too instead ever soon first further thus nonetheless nevertheless not yet earlier recently sometimes rather so indeed
today yesterday tomorrow tonight here there ago himself herself themselves itself already almost both monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun morning afternoon evening night week month year last this`);

export const CONJUNCTIONS = words(`and but or nor yet so`);

/** Words that open a clause inside a sentence. */
export const SUBORDINATORS = words(
  `that while when as because if whether though although since after before until unless where whereas once what how why`,
);

export const RELATIVES = words(`who which that whom whose`);

export const SUBJECT_PRONOUNS = words(`he she they i we it you`);

/** A sentence that begins with one of these (or a preposition) has its subject after a comma. */
export const FRONTED =
  words(`asked asking speaking talking responding citing referring calling noting given addressing pressed questioned told appearing writing according when while as after before if since although though because once during despite instead
rather standing using following recalling describing quoting discussing commenting reacting pointing taking facing accused confronted campaigning echoing joined flanked introducing turning introduced having being`);

export const MEDIA = words(
  `telegram twitter facebook instagram youtube snapchat truth x threads bluesky tiktok whatsapp cnn msnbc cnbc npr pbs bbc`,
);
