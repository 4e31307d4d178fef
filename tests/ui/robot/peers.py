# SPDX-License-Identifier: Apache-2.0
"""Who makes the tokens: an issuer on loopback, its keys, and what it signs by the command line."""

import http.server
import json
import os
import subprocess
import threading


class Signer:
    """A key of the command line's making, in a file of its own."""

    def __init__(self, command_line, folder, name, algorithm="ES256"):
        self._command_line = command_line
        self.file = os.path.join(folder, name + ".jwk")
        key = json.loads(self._run("keygen", "--alg", algorithm, "--kid", name, "--out", "-"))
        with open(self.file, "w", encoding="utf-8") as out:
            json.dump(key, out)
        self.public = {member: value for member, value in key.items() if member not in ("d", "k")}

    def sign(self, *options, **claims):
        """A compact token; dates count from now: exp="+1h"."""
        given = [word for name, value in claims.items() for word in ("--claim", f"{name}={value}")]
        return self._run("sign", "--key", self.file, *given, *options).strip()

    def _run(self, *words):
        # What verifiers would say of a bad token is said beside it.
        done = subprocess.run([self._command_line, *words], stdin=subprocess.DEVNULL, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()


class Issuer:
    """Its metadata as OpenID Connect has them, and its key set."""

    def __init__(self, keys):
        issuer = self

        class Answers(http.server.BaseHTTPRequestHandler):
            def do_GET(self):  # noqa: N802 (the library's name)
                answer = {"/jwks.json": {"keys": keys},
                          "/.well-known/openid-configuration": {"issuer": issuer.url,
                                                                "jwks_uri": issuer.url + "/jwks.json"}}.get(self.path)
                body = json.dumps(answer).encode()
                self.send_response(200 if answer else 404)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self.host = f"127.0.0.1:{self._server.server_address[1]}"
        self.url = "http://" + self.host
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


def changed(token):
    """With another letter in its signature."""
    at = token.rindex(".") + 5
    return token[:at] + ("b" if token[at] == "a" else "a") + token[at + 1:]
