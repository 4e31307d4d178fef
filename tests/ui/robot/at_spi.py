# SPDX-License-Identifier: Apache-2.0
"""A program as assistive tools see it: its window is found, read and used over AT-SPI alone.

Keys and the clipboard are those of the X display, which the program shares with the person who sits before it.
"""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version comes first)

PATIENCE = 60  # seconds: sanitizers on a busy machine take long, and waiting ends as soon as it can
KEYS = {"Escape": 0xFF1B, "Tab": 0xFF09, "Return": 0xFF0D, "Home": 0xFF50, "End": 0xFF57, "Left": 0xFF51,
        "Right": 0xFF53, "Page_Up": 0xFF55, "Page_Down": 0xFF56}
MODIFIERS = {"Shift": 1 << 0, "Control": 1 << 2, "Alt": 1 << 3}
HEARD = ("object:announcement", "object:state-changed:showing", "object:state-changed:focused")


def wait_for(condition, what):
    """What `condition` returns once that is something. It is asked again whenever the program has announced a change."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = condition()
        except GLib.Error:  # it went away while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError("Waited in vain for " + (what() if callable(what) else what))
        wake = GLib.timeout_add(100, lambda: True)
        GLib.MainContext.default().iteration(True)
        GLib.source_remove(wake)


def is_seen(thing):
    states = thing.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def all_seen(thing):
    """Of a tree, without what lies in what is not seen. A table is one thing: its cells have no names of their own."""
    if not is_seen(thing):
        return
    yield thing
    if thing.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST):
        return
    for index in range(thing.get_child_count()):
        child = thing.get_child_at_index(index)
        if child:
            yield from all_seen(child)


def text_of(thing):
    return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))


def place_of(thing):
    """Its name and where it lies: two things may have the same name."""
    place = Atspi.Component.get_extents(thing, Atspi.CoordType.SCREEN)
    return thing.get_name(), (place.x, place.y)


class Program:
    """One run of the program, with its windows."""

    def __init__(self, command, environment):
        self.actions = 0  # what the person before it had to do
        self.announced = []  # what a screen reader would have read out unasked
        self.focused = []  # where the focus went, one after the other
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in HEARD:
            self._listener.register(kind)
        self._process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL)
        self.application = wait_for(self._find_application, "the program to be on the accessibility bus")
        self.window = wait_for(self._find_window, "a window that has the keyboard")

    def close(self):
        """Its exit status, after the key that quits."""
        self.press("Control+q")
        try:
            return self._process.wait(PATIENCE)
        finally:
            self.end()

    def end(self):
        for kind in HEARD:
            self._listener.deregister(kind)
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def named(self, name, role=None):
        """What is seen of that name in any of its windows, the foremost first; None where nothing is."""
        for index in reversed(range(self.application.get_child_count())):
            window = self.application.get_child_at_index(index)
            for thing in all_seen(window) if window else ():
                if thing.get_name() == name and role in (None, thing.get_role()):
                    return thing
        return None

    def await_named(self, name, role=None):
        return wait_for(lambda: self.named(name, role), f"“{name}” to be seen")

    def press(self, chord):
        """Of the keyboard: "Control+v"."""
        *held, key = chord.split("+")
        held = sum(MODIFIERS[each] for each in held)
        if held:
            Atspi.generate_keyboard_event(held, None, Atspi.KeySynthType.LOCKMODIFIERS)
        Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
        if held:
            Atspi.generate_keyboard_event(held, None, Atspi.KeySynthType.UNLOCKMODIFIERS)

    # What a person does, and what counts.

    def paste(self, text):
        self._act()
        subprocess.run(["xclip", "-selection", "clipboard"], input=text.encode(), stdout=subprocess.DEVNULL, check=True)
        wait_for(lambda: clipboard() == text, "the clipboard")
        self.press("Control+v")

    def key(self, chord):
        self._act()
        self.press(chord)

    def do(self, name):
        """The first action of that button."""
        self._act()
        thing = wait_for(lambda: self._ready(name), f"“{name}” to be enabled")
        assert Atspi.Action.do_action(thing, 0), name

    def type(self, field, text):
        """In place of what the field holds."""
        self._act()
        thing = self.await_named(field)
        assert Atspi.EditableText.set_text_contents(thing, text), field

    def _act(self):
        self.actions += 1
        self.announced.clear()

    def _ready(self, name):
        thing = self.named(name)
        return thing if thing and thing.get_state_set().contains(Atspi.StateType.ENABLED) else None

    def _hear(self, event):
        try:
            if event.type == "object:announcement":
                self.announced.append(str(event.any_data))
            elif event.type == "object:state-changed:showing" and event.detail1:
                if event.source.get_role() in (Atspi.Role.NOTIFICATION, Atspi.Role.ALERT):
                    self.announced.append(event.source.get_description())
            elif event.type == "object:state-changed:focused" and event.detail1:
                self.focused.append(place_of(event.source))
        except GLib.Error:  # it went away before it was looked at
            pass

    def _find_application(self):
        assert self._process.poll() is None, "the program ended"
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            each = desktop.get_child_at_index(index)
            if each and each.get_process_id() == self._process.pid:
                each.set_cache_mask(Atspi.Cache.NONE)  # what is asked is what is there
                return each
        return None

    def _find_window(self):
        for index in range(self.application.get_child_count()):
            window = self.application.get_child_at_index(index)
            if window and window.get_state_set().contains(Atspi.StateType.ACTIVE):
                return window
        return None


def clipboard():
    out = subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, check=False)
    return out.stdout.decode()
