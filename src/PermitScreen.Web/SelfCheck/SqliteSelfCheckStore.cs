using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;
using PermitScreen.Asking;

namespace PermitScreen.Web.SelfCheck;

/// <summary>Self-checks in a SQLite file, which is made when it is first needed. What has expired is deleted when another one begins.</summary>
internal sealed class SqliteSelfCheckStore : ISelfCheckStore
{
    private readonly string connectionString;
    private readonly TimeProvider clock;
    private readonly TimeSpan kept;

    public SqliteSelfCheckStore(IOptions<SelfCheckOptions> options, TimeProvider clock)
    {
        var file = Path.GetFullPath(options.Value.File);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        connectionString = new SqliteConnectionStringBuilder { DataSource = file }.ToString();
        this.clock = clock;
        kept = TimeSpan.FromDays(options.Value.KeptDays);
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = Command(connection, """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS self_check (
              id TEXT PRIMARY KEY, state TEXT NOT NULL, as_of TEXT NOT NULL, expires INTEGER NOT NULL, version INTEGER NOT NULL) WITHOUT ROWID;
            """);
        command.ExecuteNonQuery();
    }

    private long Now => clock.GetUtcNow().ToUnixTimeSeconds();

    private DateTimeOffset Expiry => clock.GetUtcNow() + kept;

    public async Task<SelfCheckRecord> CreateAsync(LocalDate asOf, CancellationToken cancellationToken = default)
    {
        var record = new SelfCheckRecord(SelfCheckId.New(), InterviewState.Empty, asOf, Expiry, 0);
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = Command(
            connection,
            """
            DELETE FROM self_check WHERE expires <= $now;
            INSERT INTO self_check (id, state, as_of, expires, version) VALUES ($id, $state, $as_of, $expires, 0);
            """,
            [("$now", Now), .. Values(record)]);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return record;
    }

    public async Task<SelfCheckRecord?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        if (!SelfCheckId.IsOne(id))
            return null;
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = Command(
            connection,
            "SELECT state, as_of, expires, version FROM self_check WHERE id = $id AND expires > $now",
            ("$id", id),
            ("$now", Now));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new(
                id,
                InterviewState.FromJson(reader.GetString(0)),
                LocalDatePattern.Iso.Parse(reader.GetString(1)).Value,
                DateTimeOffset.FromUnixTimeSeconds(reader.GetInt64(2)),
                reader.GetInt32(3))
            : null;
    }

    public async Task<bool> SaveAsync(SelfCheckRecord record, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = Command(
            connection,
            "UPDATE self_check SET state = $state, as_of = $as_of, expires = $expires, version = version + 1 WHERE id = $id AND version = $version",
            [("$version", record.Version), .. Values(record with { Expires = Expiry })]);
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static (string Name, object Value)[] Values(SelfCheckRecord record) =>
    [
        ("$id", record.Id),
        ("$state", record.State.ToJson()),
        ("$as_of", record.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
        ("$expires", record.Expires.ToUnixTimeSeconds()),
    ];

    private static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
