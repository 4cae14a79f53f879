"""Runs Splink on one csv: `run_splink.py <kind> <rows.csv> <pairs.csv>`.

Writes the pairs that it predicts with their match weights, and prints seconds and peak memory as JSON.
"""

import json
import logging
import resource
import sys
import time

import duckdb
from settings import KINDS
from splink import DuckDBAPI, Linker, SettingsCreator

LEAST_PROBABILITY = 0.05


def main(kind, rows, pairs):
    times = {}
    since = time.perf_counter()

    def done(stage):
        nonlocal since
        now = time.perf_counter()
        times[stage] = now - since
        since = now

    connection = duckdb.connect()
    connection.execute(
        "create table rows as select * from read_csv(?, all_varchar = true, header = true,"
        " nullstr = '')",
        [rows],
    )
    names = [name for name, *_ in connection.execute("describe rows").fetchall()]
    peer = KINDS[kind](names)
    connection.execute(f"create table people as select {peer.columns} from rows")
    database = DuckDBAPI(connection=connection)
    linker = Linker(
        database.register("people", table_name="people_to_link"),
        SettingsCreator(
            link_type="dedupe_only",
            unique_id_column_name="unique_id",
            comparisons=peer.comparisons,
            blocking_rules_to_generate_predictions=peer.blocking,
            retain_matching_columns=False,
        ),
        log_level=logging.ERROR,
    )
    done("load")
    training = linker.training
    training.estimate_probability_two_random_records_match(
        peer.certain, recall=peer.certain_recall
    )
    training.estimate_u_using_random_sampling(max_pairs=peer.max_pairs, seed=1)
    for rule in peer.training:
        training.estimate_parameters_using_expectation_maximisation(rule)
    done("train")
    predicted = linker.inference.predict(threshold_match_probability=LEAST_PROBABILITY)
    done("predict")
    linker.clustering.cluster_pairwise_predictions_at_threshold(
        predicted, threshold_match_probability=0.5
    )
    done("cluster")
    connection.execute(
        f"copy (select unique_id_l, unique_id_r, match_weight from {predicted.physical_name}"
        f" order by all) to '{pairs}' (header false)"
    )
    # Kilobytes on Linux.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"times": times, "megabytes": peak / 1024}))


main(*sys.argv[1:])
