using Xunit;
using Xunit.Abstractions;

// Much of the time on PostgreSQL is waited: for a lock that runs out, for a database that comes back.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
[assembly: TestCollectionOrderer("PermitScreen.Web.Tests.LongestFirst", "PermitScreen.Web.Tests")]

namespace PermitScreen.Web.Tests;

/// <summary>The collections whose tests run one after another for minutes begin first; begun last, each would run on alone.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [nameof(Log.PostgresServer), nameof(Browser.BrowserHost)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.IndexOf(Long, collection.DisplayName) is var at and >= 0 ? at : Long.Length);
}
