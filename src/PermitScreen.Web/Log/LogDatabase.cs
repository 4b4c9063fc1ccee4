using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace PermitScreen.Web.Log;

/// <summary>The database of the host: PostgreSQL where a connection string is given, else a SQLite file in the data directory.</summary>
internal sealed class LogDatabase
{
    private const string FileName = "permitscreen.db";

    /// <summary>
    /// To start workers takes PostgreSQL longer than what a page asks, and its default takes an index for as slow as a turning disk, so that
    /// it reads whole rows. What the connection string itself says of this counts.
    /// </summary>
    private const string Planning = "Options=-c max_parallel_workers_per_gather=0 -c random_page_cost=1.1;";

    private readonly DbContextOptions<LogContext> options;

    public LogDatabase(IConfiguration configuration, IHostEnvironment environment)
    {
        var builder = new DbContextOptionsBuilder<LogContext>();
        if (configuration.GetConnectionString("PermitScreen") is { Length: > 0 } connection)
        {
            IsShared = true;
            builder.UseNpgsql(new NpgsqlConnectionStringBuilder(Planning + connection).ToString());
        }
        else
        {
            var data = Path.Combine(environment.ContentRootPath, configuration["PermitScreen:Data"] ?? "data");
            Directory.CreateDirectory(data);
            builder.UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(data, FileName), DefaultTimeout = 30 }.ToString());
        }

        // There is no snapshot of the model: the migrations are written by hand, for both providers at once.
        // Who takes a few rows without an order wants to know whether they are few.
        builder.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning));
        options = builder.Options;
    }

    /// <summary>Other replicas may write to it.</summary>
    public bool IsShared { get; }

    public LogContext Open() => new(options, this);

    /// <param name="by">who changes accounts and keys, see <see cref="LogContext.By"/></param>
    public LogContext Open(Func<string> by) => new(options, this) { By = by };

    /// <summary>Makes the tables, or brings older ones up to date.</summary>
    public async Task Migrate(CancellationToken cancellation)
    {
        await using var context = Open();
        await context.Database.MigrateAsync(cancellation);
        // Readers do not wait for the writer. Each commit still reaches the disk.
        if (!IsShared)
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellation);
    }

    /// <summary>A transaction in which nobody else appends: neither another thread nor another replica.</summary>
    public async Task<DbTransaction> BeginAppend(DbConnection connection, CancellationToken cancellation)
    {
        // SQLite takes its write lock at once (BEGIN IMMEDIATE); PostgreSQL is asked for a lock that goes with the transaction.
        var transaction = await connection.BeginTransactionAsync(cancellation);
        if (!IsShared)
            return transaction;
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT pg_advisory_xact_lock(727351)";
        await command.ExecuteNonQueryAsync(cancellation);
        return transaction;
    }
}
