"""Reads tide tables and says when a boat may leave the harbour."""
import csv
from datetime import datetime, timedelta

MARGIN = timedelta(minutes=20)


class TideTable:
    def __init__(self, rows):
        self.rows = sorted(rows, key=lambda row: row["time"])

    def next_high(self, now):
        for row in self.rows:
            if row["kind"] == "high" and row["time"] > now:
                return row
        return None


def read(path):
    with open(path) as handle:
        return TideTable([
            {"time": datetime.fromisoformat(r["time"]), "kind": r["kind"]}
            for r in csv.DictReader(handle)
        ])


if __name__ == "__main__":
    table = read("tides.csv")
    high = table.next_high(datetime.now())
    print("leave after", high["time"] - MARGIN)
