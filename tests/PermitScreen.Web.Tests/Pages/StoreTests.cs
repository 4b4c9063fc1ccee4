using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PermitScreen.Asking;
using PermitScreen.Web.Log;
using PermitScreen.Web.SelfCheck;
using Xunit;

namespace PermitScreen.Web.Tests.Pages;

public sealed class StoreTests : IDisposable
{
    private readonly TestHost host = new();
    private readonly Clock clock = new();

    [Fact]
    public async Task What_was_kept_is_found_again_also_by_another_process()
    {
        var record = await Store().CreateAsync(new(2026, 11, 26));
        var state = InterviewState.FromJson("""[{"fact":"project.region","answer":"530602"},{"fact":"boiler.capacity","answer":null}]""");
        Assert.True(await Store().SaveAsync(record with { State = state }));
        var found = await Store().FindAsync(record.Id);
        Assert.Equal(state.ToJson(), found!.State.ToJson());
        Assert.Equal(new(2026, 11, 26), found.AsOf);
    }

    [Fact]
    public async Task It_is_forgotten_ninety_days_after_its_last_change_and_then_deleted()
    {
        var store = Store();
        var record = await store.CreateAsync(new(2026, 11, 26));
        clock.Now += TimeSpan.FromDays(89);
        Assert.True(await store.SaveAsync(record));
        clock.Now += TimeSpan.FromDays(89);
        Assert.NotNull(await store.FindAsync(record.Id));
        clock.Now += TimeSpan.FromDays(1);
        Assert.Null(await store.FindAsync(record.Id));
        var other = await store.CreateAsync(new(2026, 11, 26));
        clock.Now -= TimeSpan.FromDays(90);
        Assert.Null(await store.FindAsync(record.Id));
        Assert.NotNull(await store.FindAsync(other.Id));
    }

    [Fact]
    public async Task Ids_are_long_and_different()
    {
        var store = Store();
        var ids = new HashSet<string>();
        for (var i = 0; i < 100; i++)
            ids.Add((await store.CreateAsync(new(2026, 11, 26))).Id);
        Assert.Equal(100, ids.Count);
        Assert.All(ids, id => Assert.Equal(32, id.Length));
    }

    public void Dispose() => host.Dispose();

    private SelfCheckStore Store() => new(host.Services.GetRequiredService<LogDatabase>(), Options.Create(new SelfCheckOptions()), clock);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 26, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
