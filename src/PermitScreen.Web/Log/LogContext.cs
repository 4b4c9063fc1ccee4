using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Changes;
using PermitScreen.Web.Desk.Intake;

namespace PermitScreen.Web.Log;

/// <summary>What the host keeps: the decision log, the rules that decided, answers to repeated requests, keys, accounts, the triage desk, and what replicas share.</summary>
internal sealed class LogContext(DbContextOptions<LogContext> options) : IdentityUserContext<Account>(options)
{
    public DbSet<LogRow> Decisions => Set<LogRow>();

    public DbSet<ArchivedRules> RuleSets => Set<ArchivedRules>();

    public DbSet<KeptAnswer> Answers => Set<KeptAnswer>();

    public DbSet<ApiKey> Keys => Set<ApiKey>();

    public DbSet<InServiceRow> InService => Set<InServiceRow>();

    public DbSet<SelfCheckRow> SelfChecks => Set<SelfCheckRow>();

    public DbSet<FormKey> FormKeys => Set<FormKey>();

    public DbSet<Upload> Uploads => Set<Upload>();

    public DbSet<SenderMapping> SenderMappings => Set<SenderMapping>();

    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<CaseFile> CaseFiles => Set<CaseFile>();

    public DbSet<CaseEvent> CaseEvents => Set<CaseEvent>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<ImpactRun> Impacts => Set<ImpactRun>();

    public DbSet<AdminEvent> AdminEvents => Set<AdminEvent>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.MapAccounts();
        modelBuilder.MapDesk();
        modelBuilder.Entity<LogRow>(row =>
        {
            row.ToTable("decisions").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedNever();
            row.HasIndex(r => r.Id).IsUnique();
            row.Ignore(r => r.IsForgotten);
        });
        modelBuilder.Entity<ArchivedRules>().ToTable("rule_sets").HasKey(r => r.Digest);
        modelBuilder.Entity<KeptAnswer>().ToTable("answers").HasKey(a => a.Key);
        modelBuilder.Entity<ApiKey>().ToTable("api_keys").HasKey(k => k.Name);
        modelBuilder.Entity<InServiceRow>(row =>
        {
            row.ToTable("in_service").HasKey(r => r.Sequence);
            row.Property(r => r.Sequence).ValueGeneratedNever();
        });
        modelBuilder.Entity<SelfCheckRow>().ToTable("self_checks").HasKey(r => r.Id);
        modelBuilder.Entity<FormKey>().ToTable("form_keys").HasKey(k => k.Id);
        modelBuilder.Entity<AdminEvent>(row =>
        {
            row.ToTable("admin_events").HasKey(e => e.Id);
            row.Property(e => e.Id).ValueGeneratedOnAdd();
        });
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
            property.SetColumnName(SnakeCaseName(property.Name));
    }

    private static string SnakeCaseName(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}

/// <summary>The files of a rule set that was in service, so that what it decided can be decided again.</summary>
internal sealed class ArchivedRules
{
    public required string Digest { get; init; }

    /// <summary>When it was kept: milliseconds since 1970-01-01 UTC.</summary>
    public required long At { get; init; }

    /// <summary>Compressed, see <see cref="RulesArchive"/>.</summary>
    public required byte[] Files { get; init; }
}

/// <summary>The answer to a request with an idempotency key.</summary>
internal sealed class KeptAnswer
{
    /// <summary>Digest of caller and key.</summary>
    public required string Key { get; init; }

    /// <summary>Digest of the request.</summary>
    public required string Request { get; init; }

    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    public required long At { get; init; }

    /// <summary>0 while the answer is being worked out.</summary>
    public int Status { get; set; }

    public string MediaType { get; set; } = "";

    /// <summary>Id of the decision; empty for none.</summary>
    public string Decision { get; set; } = "";

    public byte[] Body { get; set; } = [];
}

/// <summary>A key of a portal.</summary>
internal sealed class ApiKey
{
    public required string Name { get; init; }

    /// <summary>SHA-256 of the key, in hex; the key itself is shown once and kept nowhere.</summary>
    public required string Hash { get; init; }

    /// <summary>What it may do, with commas between.</summary>
    public required string Scopes { get; init; }

    /// <summary>Requests a minute; 0 for no limit.</summary>
    public required int PerMinute { get; init; }
}
