"""Runs a command on a pseudo-terminal and types when it has shown what is expected.

Reads JSON from stdin: {"command": [...], "cwd": "...", "env": {...}, "steps": [[expected, keys], ...]}.
Writes JSON to stdout: {"status": number, "shown": text, "missing": the expected text that never came, or null}.
"""

import json
import os
import pty
import re
import select
import struct
import sys
import fcntl
import termios
import time

PATIENCE_S = 40
# A terminal reads keys one after another; a program may redraw between two of them.
BETWEEN_KEYS_S = 0.05

request = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.chdir(request["cwd"])
    os.execvpe(request["command"][0], request["command"], {**os.environ, **request["env"]})
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 160, 0, 0))

shown = b""


def read(wait_s: float) -> bool:
    """Reads what is there; False at the end."""
    global shown
    if terminal not in select.select([terminal], [], [], wait_s)[0]:
        return True
    try:
        chunk = os.read(terminal, 1 << 16)
    except OSError:
        return False
    shown += chunk
    return chunk != b""


def text(part: bytes) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", part.decode("utf-8", "replace"))


missing = None
seen = 0
for expected, keys in request["steps"]:
    until = time.monotonic() + PATIENCE_S
    while expected not in text(shown)[seen:]:
        if time.monotonic() > until or not read(0.2):
            missing = expected
            break
    if missing is not None:
        break
    time.sleep(0.1)
    read(0)
    seen = text(shown).index(expected, seen) + len(expected)
    for key in keys:
        os.write(terminal, key.encode())
        time.sleep(BETWEEN_KEYS_S)

if missing is not None:
    os.kill(pid, 9)
until = time.monotonic() + PATIENCE_S
while read(0.2):
    if time.monotonic() > until:
        os.kill(pid, 9)
        break
_, status = os.waitpid(pid, 0)
json.dump({"status": os.waitstatus_to_exitcode(status), "shown": text(shown), "missing": missing}, sys.stdout)
