"""What Splink is told about each kind of list: fields, comparisons, blocking, training."""

from dataclasses import dataclass

import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import block_on


@dataclass
class Peer:
    """Settings of one kind of list."""

    columns: str
    """SQL of the columns, made from a table `rows` of texts in which an empty cell is null."""
    comparisons: list
    blocking: list
    certain: list
    """Rules that hold for nearly nobody but one person."""
    certain_recall: float
    training: list
    """Blocking rules of the sessions of expectation-maximisation."""
    max_pairs: float = 1e6


def febrl(_columns):
    """As the project's own demonstration on febrl3 has it."""
    return Peer(
        columns="*",
        comparisons=[
            cl.NameComparison("given_name"),
            cl.NameComparison("surname"),
            cl.DateOfBirthComparison(
                "date_of_birth", input_is_string=True, datetime_format="%Y%m%d"
            ),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.ExactMatch("postcode").configure(term_frequency_adjustments=True),
        ],
        blocking=[
            block_on(column)
            for column in ["soc_sec_id", "given_name", "surname", "date_of_birth", "postcode"]
        ],
        certain=[
            block_on("soc_sec_id"),
            block_on("given_name", "surname", "date_of_birth"),
            "l.given_name = r.surname and l.surname = r.given_name"
            " and l.date_of_birth = r.date_of_birth",
        ],
        certain_recall=0.9,
        training=[block_on("date_of_birth"), block_on("postcode")],
    )


def fake_1000(_columns):
    """As the project's own demonstration on fake_1000 has it."""
    return Peer(
        columns="* replace (try_cast(dob as date) as dob)",
        comparisons=[
            cl.ForenameSurnameComparison("first_name", "surname"),
            cl.DateOfBirthComparison("dob", input_is_string=False),
            cl.ExactMatch("city").configure(term_frequency_adjustments=True),
            cl.EmailComparison("email"),
        ],
        blocking=[block_on(column) for column in ["first_name", "surname", "dob", "email"]],
        certain=[
            "l.first_name = r.first_name and levenshtein(l.dob::varchar, r.dob::varchar) <= 1",
            "l.surname = r.surname and levenshtein(l.dob::varchar, r.dob::varchar) <= 1",
            "l.first_name = r.first_name and levenshtein(l.surname, r.surname) <= 2",
            block_on("email"),
        ],
        certain_recall=0.7,
        training=[block_on("dob"), block_on("email"), block_on("first_name", "surname")],
    )


def historical(_columns):
    """As the project's own demonstration on historical_50k has it."""
    begin = "substr({}, 1, {})".format
    return Peer(
        columns="*, first_name || ' ' || surname as first_name_surname_concat",
        comparisons=[
            cl.ForenameSurnameComparison(
                "first_name",
                "surname",
                forename_surname_concat_col_name="first_name_surname_concat",
            ),
            cl.DateOfBirthComparison("dob", input_is_string=True),
            cl.PostcodeComparison("postcode_fake"),
            cl.ExactMatch("birth_place").configure(term_frequency_adjustments=True),
            cl.ExactMatch("occupation").configure(term_frequency_adjustments=True),
        ],
        blocking=[
            block_on(begin("first_name", 3), begin("surname", 4)),
            block_on("surname", "dob"),
            block_on("first_name", "dob"),
            block_on("postcode_fake", "first_name"),
            block_on("postcode_fake", "surname"),
            block_on("dob", "birth_place"),
            block_on(begin("postcode_fake", 3), "dob"),
            block_on(begin("postcode_fake", 3), "first_name"),
            block_on(begin("postcode_fake", 3), "surname"),
            block_on(begin("first_name", 2), begin("surname", 2), begin("dob", 4)),
        ],
        certain=[
            block_on("first_name", "surname", "dob"),
            block_on(begin("first_name", 2), "surname", begin("postcode_fake", 2)),
            block_on("dob", "postcode_fake"),
        ],
        certain_recall=0.6,
        training=[block_on("first_name", "surname"), block_on("dob")],
        max_pairs=5e6,
    )


def rldata(_columns):
    """Splink has no demonstration on RLdata; its comparisons for names and dates, as on febrl3."""
    return Peer(
        columns="*",
        comparisons=[
            cl.NameComparison("fname_c1").configure(term_frequency_adjustments=True),
            cl.NameComparison("lname_c1").configure(term_frequency_adjustments=True),
            cl.DateOfBirthComparison("birth", input_is_string=True),
        ],
        blocking=[
            block_on("fname_c1", "lname_c1"),
            block_on("birth"),
            block_on("fname_c1", "substr(birth, 1, 4)"),
            block_on("lname_c1", "substr(birth, 1, 4)"),
        ],
        certain=[
            block_on("fname_c1", "lname_c1", "substr(birth, 1, 4)"),
            block_on("lname_c1", "birth"),
            block_on("fname_c1", "birth"),
        ],
        certain_recall=0.9,
        training=[block_on("birth"), block_on("fname_c1", "lname_c1")],
    )


def vietnamese(columns):
    """
    Rosters as hopnhat has read and repaired them, with their names also without marks; columns whose
    names begin with `code_`, `date_` or `text_` are further fields of the profile.
    """
    further = []
    for column in columns:
        if column.startswith("code_"):
            further.append(cl.DamerauLevenshteinAtThresholds(column, [1]))
        elif column.startswith("date_"):
            further.append(cl.ExactMatch(column).configure(term_frequency_adjustments=True))
        elif column.startswith("text_"):
            further.append(
                cl.JaroWinklerAtThresholds(column, [0.9]).configure(
                    term_frequency_adjustments=True
                )
            )
    return Peer(
        columns="""
            *,
            left(birth, 4) as year,
            case when right(birth, 4) not like '%00' and right(birth, 4) <> '0101'
                then birth end as day,
            right(id, 9) as id_tail
        """,
        comparisons=[
            _names(),
            _births(),
            _numbers(),
            cl.DamerauLevenshteinAtThresholds("phone", [1]).configure(
                term_frequency_adjustments=True
            ),
            cl.ExactMatch("gender"),
            _places(),
            *further,
        ],
        blocking=[
            block_on("id"),
            block_on("id_tail"),
            block_on("phone"),
            block_on("folded", "year"),
            block_on("given", "day"),
            block_on("surname", "day"),
            block_on("initials", "day"),
            block_on("folded", "commune"),
            block_on("given", "year", "branch"),
        ],
        certain=[block_on("id"), block_on("folded", "day")],
        certain_recall=0.85,
        training=[block_on("id"), block_on("folded", "day"), block_on("given", "year", "branch")],
        max_pairs=5e6,
    )


def _names():
    """Marks, then letters, then parts of the name; how frequent the whole name is counts."""
    return cl.CustomComparison(
        output_column_name="name",
        comparison_levels=[
            cll.NullLevel("folded"),
            cll.ExactMatchLevel("name").configure(tf_adjustment_column="folded"),
            cll.ExactMatchLevel("folded").configure(tf_adjustment_column="folded"),
            cll.JaroWinklerLevel("folded", 0.95),
            cll.And(cll.ExactMatchLevel("surname"), cll.ExactMatchLevel("given")),
            cll.JaroWinklerLevel("folded", 0.88),
            cll.ExactMatchLevel("given").configure(tf_adjustment_column="given"),
            cll.ElseLevel(),
        ],
    )


def _births():
    """A year alone, and 1 January, which often stands for it, are no full date."""
    return cl.CustomComparison(
        output_column_name="birth",
        comparison_levels=[
            cll.NullLevel("year"),
            cll.ExactMatchLevel("day"),
            cll.CustomLevel(
                "left(day_l, 4) = left(day_r, 4) and substr(day_l, 5, 2) = right(day_r, 2)"
                " and right(day_l, 2) = substr(day_r, 5, 2)"
            ),
            cll.CustomLevel("damerau_levenshtein(day_l, day_r) <= 1"),
            cll.CustomLevel("(day_l is null or day_r is null) and year_l = year_r"),
            cll.CustomLevel("right(day_l, 4) = right(day_r, 4)"),
            cll.ExactMatchLevel("year"),
            cll.ElseLevel(),
        ],
    )


def _numbers():
    """Cards of two kinds have different numbers, which says nothing."""
    return cl.CustomComparison(
        output_column_name="id",
        comparison_levels=[
            cll.Or(cll.NullLevel("id"), cll.CustomLevel("length(id_l) <> length(id_r)"))
            .configure(is_null_level=True),
            cll.ExactMatchLevel("id"),
            cll.DamerauLevenshteinLevel("id", 1),
            cll.DamerauLevenshteinLevel("id", 2),
            cll.ElseLevel(),
        ],
    )


def _places():
    """`branch` holds its commune too."""
    return cl.CustomComparison(
        output_column_name="commune",
        comparison_levels=[
            cll.NullLevel("commune"),
            cll.ExactMatchLevel("branch").configure(tf_adjustment_column="branch"),
            cll.ExactMatchLevel("commune").configure(tf_adjustment_column="commune"),
            cll.ElseLevel(),
        ],
    )


KINDS = {
    "febrl": febrl,
    "fake_1000": fake_1000,
    "historical": historical,
    "rldata": rldata,
    "vietnamese": vietnamese,
}
