"""The real Orca, with a stand-in for the client of its speech server: what would be spoken is written down, a JSON line each.

A speech server waits for a sound card that a machine without ears doesn't have. The stand-in answers at once, and keeps the
language that Orca would have it speak. A key that reached Orca is a line, too.
"""
import html, json, os, re, runpy, sys, threading, time, types

ORCA = '/usr/bin/orca'
heard = open(os.environ['HEARD'], 'a', buffering=1, encoding='utf8')
writing = threading.Lock()


def write(kind, **more):
    with writing:
        heard.write(json.dumps({'kind': kind, **more}, ensure_ascii=False) + '\n')


def plain(ssml):
    return html.unescape(re.sub(r'<[^>]*>', '', ssml)).strip()


class CallbackType:
    INDEX_MARK, BEGIN, END, CANCEL, PAUSE, RESUME = 'index_marks', 'begin', 'end', 'cancel', 'pause', 'resume'


class SSIPError(Exception):
    pass


class SSIPCommunicationError(SSIPError):
    pass


class SSIPCommandError(SSIPError):
    pass


class Scope:
    SELF, ALL = 'self', 'all'


class Priority:
    IMPORTANT, TEXT, MESSAGE, NOTIFICATION, PROGRESS = 'important', 'text', 'message', 'notification', 'progress'


class PunctuationMode:
    ALL, NONE, SOME, MOST = 'all', 'none', 'some', 'most'


class DataMode:
    TEXT, SSML = 'text', 'ssml'


class SSIPClient:
    def __init__(self, *_, **__):
        self._settings = {'language': 'en'}

    def speak(self, text, callback=None, event_types=None):
        write('said', text=plain(text), lang=self._settings['language'])

        def answer():
            for event in (CallbackType.BEGIN, CallbackType.END):
                if event_types is None or event in event_types:
                    callback(event)

        if callback:
            threading.Timer(0.02, answer).start()

    def char(self, text):
        write('said', text=text, lang=self._settings['language'])

    def key(self, text):
        write('said', text=text, lang=self._settings['language'])

    def list_output_modules(self):
        return ('written',)

    def get_output_module(self):
        return 'written'

    def list_synthesis_voices(self):
        return tuple((name, lang, 'none') for name, lang in (('English', 'en'), ('German', 'de'), ('Arabic', 'ar')))

    def __getattr__(self, name):
        if name.startswith('set_'):
            return lambda value=None, *_, **__: self._settings.__setitem__(name[4:], value)
        if name.startswith('get_'):
            return lambda *_: self._settings.get(name[4:], 0)
        if name.startswith('_'):
            raise AttributeError(name)
        return lambda *_, **__: None


class Client(SSIPClient):
    pass


speechd = types.ModuleType('speechd')
for name, value in list(globals().items()):
    if isinstance(value, type):
        setattr(speechd, name, value)
sys.modules['speechd'] = speechd
sys.path.insert(0, '/usr/lib/python3/dist-packages')

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi

# A browser that is busy with its page answers late, and Orca would give up on it in the middle of a sentence
Atspi.set_timeout(3000, 3000)

from orca import settings
from orca.event_manager import EventManager

# Which key was pressed is known
settings.enableKeyEcho = False


take_key = EventManager._processKeyboardEvent


def takes_key(self, event):
    try:
        return take_key(self, event)
    finally:
        write('key', text=event.event_string)


EventManager._processKeyboardEvent = takes_key

sys.argv[0] = ORCA
runpy.run_path(ORCA, run_name='__main__')
