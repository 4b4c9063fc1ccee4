using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>The ledger of the six documents on five pages against the first ledger and the texts.</summary>
public class LedgerTests
{
    [Theory]
    [InlineData("DZ", 23)]
    [InlineData("HB", 56)]
    [InlineData("ZJ", 33)]
    [InlineData("ZT", 95)]
    [InlineData("WZ", 34)]
    [InlineData("HZ", 17)]
    public void Every_clause_of_the_source_documents_is_there(string prefix, int count) => Assert.Equal(
        Enumerable.Range(1, count).Select(i => $"{prefix}-{i:00}"),
        Clauses.Select(c => c.Id).Where(id => id.StartsWith(prefix + "-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    /// <summary>What a second reading of the documents corrected in the first ledger: section, locator or outcome.</summary>
    private static readonly string[] Corrected =
    [
        "DZ-07", "DZ-08", "DZ-11",
        "HB-01", "HB-02", "HB-09", "HB-10", "HB-11", "HB-13", "HB-18", "HB-21",
        "HZ-02", "HZ-04", "HZ-05", "HZ-07", "HZ-09",
        "WZ-02", "WZ-04", "WZ-05", "WZ-06", "WZ-09", "WZ-12", "WZ-13",
        "ZJ-01", "ZJ-02", "ZJ-07",
        "ZT-03", "ZT-08", "ZT-10", "ZT-13", "ZT-15", "ZT-19", "ZT-25", "ZT-30", "ZT-33",
    ];

    [Fact]
    public void The_ledger_says_what_the_first_ledger_says_but_for_the_corrections()
    {
        var own = Clauses.ToDictionary(c => c.Id);
        Assert.Equal(111, LedgerRecord.Clauses.Count);
        Assert.All(LedgerRecord.Clauses, first => Assert.Equal(first.Family, own[first.Id].Family));
        var differing = LedgerRecord.Clauses.Where(first =>
            (first.Section, first.Locator, first.Outcome) != (own[first.Id].Section, own[first.Id].Locator, SnakeCase.Of(own[first.Id].Outcome)));
        Assert.Equal(Corrected, differing.Select(first => first.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_register_says_what_the_first_ledger_says_of_the_documents() => Assert.All(LedgerRecord.Documents, first =>
    {
        var ours = RealRules.RuleSet.Documents.Single(d => d.Id == first.Id);
        Assert.Equal((first.Region, first.Authority), (ours.Region, SnakeCase.Of(ours.Authority)));
    });

    [Fact]
    public void Every_locator_stands_word_for_word_in_its_document()
    {
        Assert.Equal(ClausesOfFirstLedger.Select(c => (c.Id, c.Locator)), LedgerRecord.Locators.Select(l => (l.Clause, l.Locator)));
        Nothing.In(LedgerRecord.Locators.Where(l => !l.IsFound).Select(l => $"{l.Clause} {l.Locator}"));
    }

    /// <summary>Where the sources are at hand the records that the other tests rely on are made anew.</summary>
    [Fact]
    public void The_records_are_those_of_the_sources()
    {
        if (LedgerRecord.HasSources)
        {
            Golden.Verify(LedgerRecord.OfFirstLedger(), "first-ledger");
            Golden.Verify(LedgerRecord.OfLocators(ClausesOfFirstLedger), "locators");
        }

        Assert.Equal(LedgerRecord.Documents.Select(d => d.Id), LedgerRecord.Digests.Keys);
        Assert.All(LedgerRecord.Digests.Values, digest => Assert.Matches("^[0-9a-f]{64}$", digest));
    }

    [Fact]
    public void Interpretations_are_read_and_left_out_of_the_ledger()
    {
        var replies = RealRules.RuleSet.Documents.Where(d => d.Authority == Authority.Interpretation).SelectMany(d => d.Clauses).ToList();
        Assert.NotEmpty(replies);
        Assert.Empty(new ClauseLedger(RealRules.RuleSet).Entries.Select(e => e.Clause).Intersect(replies));
    }

    private static IEnumerable<Clause> Clauses => RealRules.RuleSet.Documents.SelectMany(d => d.Clauses);

    private static IEnumerable<Clause> ClausesOfFirstLedger =>
        LedgerRecord.Documents.SelectMany(first => RealRules.RuleSet.Documents.Single(d => d.Id == first.Id).Clauses);
}
