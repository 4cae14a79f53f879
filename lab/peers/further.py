"""Systems besides Splink, each as its own documentation recommends for a list without labels."""

import itertools

# Columns to compare: name → method of recordlinkage; and those to block by, one index each.
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
    },
    "rldata": {
        "compare": {
            "fname_c1": "jarowinkler",
            "lname_c1": "jarowinkler",
            "birth": "jarowinkler",
        },
        "block": ["fname_c1", "lname_c1", "birth"],
    },
}
ALIKE = 0.85


def golden_match(table, _kind):
    """Configures itself. Pairs of its clusters count with the confidence of the cluster."""
    import goldenmatch
    import pyarrow

    rows = pyarrow.Table.from_pandas(table.replace("", None), preserve_index=False)
    result = goldenmatch.dedupe_df(rows, confidence_required=False, allow_red_config=True)
    for cluster in result.clusters.values():
        score = float(cluster.get("confidence") or 1)
        for a, b in itertools.combinations(sorted(cluster["members"]), 2):
            yield a, b, score


def record_linkage(table, kind):
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
    for (a, b), probability in classifier.prob(features).items():
        yield a, b, float(probability)


SYSTEMS = {"goldenmatch": golden_match, "recordlinkage": record_linkage}
