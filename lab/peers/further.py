"""Systems besides Splink, each as its own documentation recommends. Only dedupe learns from labelled pairs."""

import datetime
import itertools
import random
from dataclasses import dataclass, field
from typing import Iterable


@dataclass
class Found:
    """What a system finds in a list."""

    pairs: Iterable[tuple[int, int, float]]
    """Two rows and their score."""
    clusters: dict[float, list[tuple[int, ...]]] = field(default_factory=dict)
    """Threshold → rows of each cluster, for a system with clusters of its own."""


# Columns to compare: name → method of recordlinkage; those to block by, one index each; and those of each type of dedupe.
FIELDS = {
    "febrl": {
        "compare": {
            "given_name": "jarowinkler",
            "surname": "jarowinkler",
            "date_of_birth": "exact",
            "suburb": "exact",
            "state": "exact",
            "address_1": "jarowinkler",
        },
        "block": ["given_name", "surname", "date_of_birth"],
        "dedupe": {
            "DateTime": ["date_of_birth"],
            "ShortString": ["given_name", "surname", "suburb"],
            "String": ["address_1"],
            "Exact": ["street_number", "postcode", "state", "soc_sec_id"],
        },
    },
    "fake_1000": {
        "compare": {
            "first_name": "jarowinkler",
            "surname": "jarowinkler",
            "dob": "exact",
            "city": "jarowinkler",
            "email": "jarowinkler",
        },
        "block": ["surname", "dob"],
        "dedupe": {"ShortString": ["first_name", "surname", "dob", "city"], "String": ["email"]},
    },
    "historical": {
        "compare": {
            "first_name": "jarowinkler",
            "surname": "jarowinkler",
            "dob": "exact",
            "birth_place": "jarowinkler",
            "postcode_fake": "exact",
            "occupation": "exact",
        },
        "block": ["surname", "dob"],
        "dedupe": {
            "ShortString": ["first_name", "surname", "dob", "postcode_fake"],
            "String": ["birth_place", "occupation"],
        },
    },
    "rldata": {
        "compare": {
            "fname_c1": "jarowinkler",
            "lname_c1": "jarowinkler",
            "birth": "jarowinkler",
        },
        "block": ["fname_c1", "lname_c1", "birth"],
        "dedupe": {"ShortString": ["fname_c1", "lname_c1", "birth"]},
    },
}
ALIKE = 0.85

LABELS = 100
"""Pairs that the truth labels for dedupe; its console asks for ten of one person and ten of two people."""
USUAL = 0.5
"""Threshold of dedupe in its own example for csv."""
THRESHOLDS = [USUAL, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95]


def golden_match(table, _kind, _people):
    """Configures itself. Pairs of its clusters count with the confidence of the cluster."""
    import goldenmatch
    import pyarrow

    rows = pyarrow.Table.from_pandas(table.replace("", None), preserve_index=False)
    result = goldenmatch.dedupe_df(rows, confidence_required=False, allow_red_config=True)
    return Found(
        (a, b, float(cluster.get("confidence") or 1))
        for cluster in result.clusters.values()
        for a, b in itertools.combinations(sorted(cluster["members"]), 2)
    )


def record_linkage(table, kind, _people):
    """Expectation-maximisation (`ECMClassifier`), as in its guide to deduplication."""
    import recordlinkage

    settings = FIELDS[kind]
    table = table.replace("", None)
    index = recordlinkage.Index()
    for column in settings["block"]:
        index.block(column)
    candidates = index.index(table)
    compare = recordlinkage.Compare()
    for column, method in settings["compare"].items():
        if method == "exact":
            compare.exact(column, column, label=column)
        else:
            compare.string(column, column, method=method, threshold=ALIKE, label=column)
    features = compare.compute(candidates, table)
    classifier = recordlinkage.ECMClassifier()
    classifier.fit(features)
    return Found((a, b, float(p)) for (a, b), p in classifier.prob(features).items())


def iso_date(text):
    """Gives a date as its DateTime variable reads it; nothing for one that no calendar has, on which it fails."""
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def dedupe(table, kind, people):
    """
    Learns from labelled pairs that it chooses itself, as in its example for csv: texts in small letters, clusters of
    its own at a threshold. `ShortString` is what its documentation advises for short texts, to save time.

    people: person of each row, which labels the pairs.
    """
    import datetimetype
    import dedupe
    import numpy
    from dedupe import variables

    random.seed(1)
    numpy.random.seed(1)
    types = {**vars(variables), "DateTime": datetimetype.DateTime}
    columns = [
        types[name](column, has_missing=True)
        for name, columns in FIELDS[kind]["dedupe"].items()
        for column in columns
    ]
    dates = set(FIELDS[kind]["dedupe"].get("DateTime", []))
    rows = {
        at: {
            name: iso_date(text) if name in dates else text.lower() or None
            for name, text in row.items()
        }
        | {"row": at}
        for at, row in enumerate(table.to_dict("records"))
    }
    deduper = dedupe.Dedupe(columns)
    deduper.prepare_training(rows)
    for _ in range(LABELS):
        try:
            [(a, b)] = deduper.uncertain_pairs()
        except IndexError:
            # Its sample has no further pair.
            break
        is_match = people[a["row"]] == people[b["row"]]
        deduper.mark_pairs(
            {"match": [(a, b)], "distinct": []} if is_match else {"match": [], "distinct": [(a, b)]}
        )
    deduper.train()
    scores = deduper.score(deduper.pairs(rows))
    clusters = {
        threshold: [tuple(map(int, members)) for members, _ in deduper.cluster(scores, threshold)]
        for threshold in THRESHOLDS
    }
    return Found([(int(a), int(b), float(score)) for (a, b), score in scores], clusters)


SYSTEMS = {"goldenmatch": golden_match, "recordlinkage": record_linkage, "dedupe": dedupe}
