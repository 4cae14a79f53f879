"""Runs GoldenMatch or recordlinkage on one csv: `run_further.py <system> <kind> <rows.csv> <pairs.csv>`.

Writes pairs with their scores, and prints seconds and peak memory as JSON.
"""

import contextlib
import json
import resource
import sys
import time

import pandas
from further import SYSTEMS


def main(system, kind, rows, pairs):
    table = pandas.read_csv(rows, dtype=str, keep_default_na=False)
    since = time.perf_counter()
    # Progress of the system goes to stderr: the last line of stdout is the result.
    with contextlib.redirect_stdout(sys.stderr):
        found = list(SYSTEMS[system](table.drop(columns="unique_id"), kind))
    times = {"match": time.perf_counter() - since}
    with open(pairs, "w", encoding="utf-8") as out:
        for a, b, score in sorted((min(a, b), max(a, b), score) for a, b, score in found):
            out.write(f"{a},{b},{score!r}\n")
    # Kilobytes on Linux.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"times": times, "megabytes": peak / 1024}))


main(*sys.argv[1:])
