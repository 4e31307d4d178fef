# SPDX-License-Identifier: Apache-2.0
"""From the start of the program to the reason of a rejection in three actions, and all of it read over AT-SPI.

tst_robot.py WINDOW COMMAND-LINE [test...]   run_robot gives it a display and an accessibility bus.
"""

import os
import sys
import tempfile
import unittest

from at_spi import Atspi, Program, all_seen, text_of, wait_for
from peers import Issuer, Signer, changed

WINDOW, COMMAND_LINE = sys.argv[1:3]
MOST_ACTIONS = 3
MOST_STOPS = 24

CONTROLS = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
            Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT, Atspi.Role.COMBO_BOX, Atspi.Role.SPIN_BUTTON,
            Atspi.Role.SLIDER, Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.TREE, Atspi.Role.LIST,
            Atspi.Role.PAGE_TAB, Atspi.Role.PAGE_TAB_LIST, Atspi.Role.MENU_ITEM, Atspi.Role.NOTIFICATION}
NO_ROLE = {Atspi.Role.INVALID, Atspi.Role.UNKNOWN, Atspi.Role.EXTENDED}


class TestRobot(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="robot-keys-")
        make = lambda name, *algorithm: Signer(COMMAND_LINE, cls.folder.name, name, *algorithm)  # noqa: E731
        cls.signer, cls.holder = make("signer"), make("holder")
        cls.issuer = Issuer([cls.signer.public])

    @classmethod
    def tearDownClass(cls):
        cls.issuer.close()
        cls.folder.cleanup()

    def setUp(self):
        self.program = Program([WINDOW], os.environ)
        self.addCleanup(self.program.end)

    def token(self, **claims):
        return self.signer.sign(**{"iss": self.issuer.url, "sub": "ada", "iat": "-1m", "exp": "+1h", **claims})

    def await_verdict(self, beginning):
        """Of the verdict, which has to be announced by itself too."""
        def verdict():
            found = self.program.named("Verdict")
            return found and found.get_description().startswith(beginning) and found

        def said():
            found = self.program.named("Verdict")
            return f"{beginning}, where there is “{found.get_description() if found else None}”"

        words = wait_for(verdict, said).get_description()
        # Since then a clock may have gone on in the rest of the words.
        wait_for(lambda: any(each.startswith(beginning) for each in self.program.announced),
                 lambda: f"“{beginning}” to be announced, where there was {self.program.announced}")
        return words

    def end_with_reason(self):
        self.assertTrue(text_of(self.program.await_named("Reason")).strip())
        self.assertLessEqual(self.program.actions, MOST_ACTIONS)
        self.assertEqual(self.program.close(), 0)

    def test_expired_token(self):
        self.program.paste(self.token(iat="-3h", exp="-2h"))
        self.await_verdict("Rejected: the token expired 2 hours ago")
        self.end_with_reason()

    def test_changed_token_with_known_key_set(self):
        self.program.paste(changed(self.token()))
        self.await_verdict("Not verified")
        self.program.type("Endpoint URL", self.issuer.url + "/jwks.json")
        self.program.do("Fetch keys")
        self.await_verdict("Rejected: the signature does not match")
        self.end_with_reason()

    def test_changed_token_with_issuer(self):
        self.changed_token_with_issuer(self.issuer.url)

    def test_changed_token_with_issuer_without_scheme(self):
        self.changed_token_with_issuer(self.issuer.host)

    def changed_token_with_issuer(self, typed):
        self.program.paste(changed(self.token()))
        self.await_verdict("Not verified")
        self.program.type("Endpoint URL", typed)
        self.program.do("Fetch keys")
        self.await_verdict("Rejected: the signature does not match")
        self.end_with_reason()

    def test_shared_secret_as_text(self):
        made = Signer(COMMAND_LINE, self.folder.name, "secret", "HS256")
        self.program.paste(made.sign(iss="https://issuer.example", iat="-1m", exp="+1h"))
        self.await_verdict("Not verified")
        self.program.type("Shared secret", "another secret of thirty-two bytes, no less")
        self.program.do("Check with this secret")
        self.await_verdict("Rejected: the signature does not match")
        self.end_with_reason()

    def test_token_out_of_a_log(self):
        tokens = [self.token(iat="-9h", exp=f"-{hours}h") for hours in (2, 3, 4)]
        self.program.paste("".join(f"12:0{at} GET /orders 401 {token}\n" for at, token in enumerate(tokens)))
        self.await_verdict("Rejected: the token expired 2 hours ago")
        self.program.do("Next token")
        self.await_verdict("Rejected: the token expired 3 hours ago")
        self.program.do("Next token")
        self.await_verdict("Rejected: the token expired 4 hours ago")
        self.end_with_reason()

    def test_credential_with_key_binding(self):
        made = self.signer.sign("--disclosable", "given_name", "--disclosable", "family_name", "--holder-key",
                                self.holder.file, "--audience", "https://verifier.example", "--nonce", "n",
                                iss=self.issuer.url, vct="https://issuer.example/person", given_name="Ada",
                                family_name="Lovelace", iat="-1m", exp="+1h")
        credential, first, *rest = made.split("~")
        self.program.paste("~".join([credential, *rest]))  # what was not disclosed here was bound
        self.await_verdict("Rejected: the key binding was made for another set of disclosures")
        self.assertNotIn(first, self.program.named("Verdict").get_description())
        self.end_with_reason()

    def test_time_to_judge_by_is_moved_on_the_timeline(self):
        self.program.paste(self.token(iat="-3h", exp="-2h"))
        self.await_verdict("Rejected: the token expired 2 hours ago")
        line = self.program.await_named("Validity", Atspi.Role.SLIDER)
        now = Atspi.Value.get_current_value(line)
        self.assertGreater(now, Atspi.Value.get_minimum_value(line))
        Atspi.Value.set_current_value(line, now - 2.5 * 3600)
        self.await_verdict("Not verified")
        self.assertEqual(Atspi.Value.get_current_value(line), now - 2.5 * 3600)
        self.assertIn("Judged as of ", line.get_description())
        self.program.do("Back to now")
        self.await_verdict("Rejected: the token expired 2 hours ago")
        self.assertIn("Now ", line.get_description())
        self.end_with_reason()

    def test_everything_has_a_name_and_a_role(self):
        self.program.paste(self.token())
        self.await_verdict("Not verified")
        self.program.type("Endpoint URL", self.issuer.url + "/jwks.json")
        self.program.do("Fetch keys")
        self.await_verdict("Accepted")
        seen = list(all_seen(self.program.window))
        self.assertGreater(len(seen), 50)
        for each in seen:
            role = each.get_role()
            what = f"{each.get_role_name()} “{each.get_name()}” in “{each.get_parent().get_name()}”"
            takes_keys = each.get_state_set().contains(Atspi.StateType.FOCUSABLE)
            if takes_keys or role in CONTROLS:
                self.assertNotIn(role, NO_ROLE, what)
                self.assertTrue(each.get_name().strip(), what)
        self.assertEqual(self.program.close(), 0)

    def test_few_stops_by_tab(self):
        self.program.paste(self.token())
        self.await_verdict("Not verified")
        self.program.type("Endpoint URL", self.issuer.url + "/jwks.json")
        self.program.do("Fetch keys")
        self.await_verdict("Accepted")
        self.program.press("Control+l")
        wait_for(lambda: self.program.focused and self.program.focused[-1][0] == "Endpoint URL", "the focus on the URL")
        stops = [self.program.focused[-1]]
        while len(stops) <= MOST_STOPS:
            before = len(self.program.focused)
            self.program.press("Tab")
            wait_for(lambda known=before: len(self.program.focused) > known, f"the stop behind {stops}")
            stops.append(self.program.focused[-1])
            if stops[-1] == stops[0]:
                break
        self.assertEqual(stops[-1], stops[0], stops)
        self.assertEqual(self.program.close(), 0)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
