"""Runs a system of `further.py` on one csv:
`run_further.py <system> <kind> <rows.csv> <people.csv> <pairs.csv> <clusters.json> <seconds> <megabytes>`.

Writes pairs with their scores and the system's own clusters by threshold, and prints seconds and peak memory as JSON.
Ends with status 124, as `timeout` does, if the system takes longer than the seconds; with 125 if it needs more memory.
"""

import contextlib
import json
import multiprocessing
import os
import resource
import signal
import sys
import time

import pandas
from further import SYSTEMS


def too_long(_signal, _frame):
    """Ends the program with its further processes, for which an ordinary end would wait."""
    for child in multiprocessing.active_children():
        child.kill()
    os._exit(124)


def main(system, kind, rows, people, pairs, clusters, seconds, megabytes):
    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(int(seconds))
    resource.setrlimit(resource.RLIMIT_AS, (int(megabytes) * 1024 * 1024,) * 2)
    table = pandas.read_csv(rows, dtype=str, keep_default_na=False).drop(columns="unique_id")
    persons = pandas.read_csv(people, dtype=str, keep_default_na=False)["person"].tolist()
    since = time.perf_counter()
    # Progress of the system goes to stderr: the last line of stdout is the result.
    with contextlib.redirect_stdout(sys.stderr):
        found = SYSTEMS[system](table, kind, persons)
        scored = list(found.pairs)
    signal.alarm(0)
    times = {"match": time.perf_counter() - since}
    with open(pairs, "w", encoding="utf-8") as out:
        for a, b, score in sorted((min(a, b), max(a, b), score) for a, b, score in scored):
            out.write(f"{a},{b},{score!r}\n")
    with open(clusters, "w", encoding="utf-8") as out:
        json.dump([{"threshold": at, "rows": found.clusters[at]} for at in found.clusters], out)
    # Kilobytes on Linux; processes that the system started count too.
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(json.dumps({"times": times, "megabytes": max(u.ru_maxrss for u in usage) / 1024}))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except MemoryError:
        sys.exit(125)
