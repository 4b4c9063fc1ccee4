using System.Data;
using System.Data.Common;
using System.Globalization;

namespace PermitScreen.Web.Log;

/// <summary>Writes rows at the end of the chain, in the transaction of the caller. Plain commands: this is what each screening waits for.</summary>
internal static class LogInsert
{
    private static readonly string[] Columns =
        ["sequence", "id", "at", "caller", "rules", "zones", "verdict", "facts_digest", "decision_digest", "previous", "hash", "salt", "facts", "decision"];

    private static readonly string Sql = $"INSERT INTO decisions ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select((_, i) => $"@p{i}"))})";

    /// <summary>The last row; the empty head for an empty log.</summary>
    public static async Task<LogHead> Head(DbConnection connection, DbTransaction? transaction, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT sequence, hash FROM decisions ORDER BY sequence DESC LIMIT 1";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? new LogHead(reader.GetInt64(0), reader.GetString(1)) : LogHead.Empty;
    }

    /// <summary>Puts entries at the end of the chain, in a transaction in which nobody else appends.</summary>
    public static async Task Append(IEnumerable<LogEntry> entries, DbConnection connection, DbTransaction transaction)
    {
        var head = await Head(connection, transaction, CancellationToken.None);
        var rows = new List<LogRow>();
        foreach (var entry in entries)
        {
            var row = LogChain.Next(head, entry);
            rows.Add(row);
            head = new(row.Sequence, row.Hash);
        }

        await Insert(rows, connection, transaction, CancellationToken.None);
    }

    private static async Task Insert(IReadOnlyList<LogRow> rows, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        if (connection.CanCreateBatch)
        {
            await using var batch = connection.CreateBatch();
            batch.Transaction = transaction;
            foreach (var row in rows)
            {
                var one = batch.CreateBatchCommand();
                one.CommandText = Sql;
                Fill(one.Parameters, one.CreateParameter, row);
                batch.BatchCommands.Add(one);
            }

            await batch.ExecuteNonQueryAsync(cancellation);
            return;
        }

        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Sql;
        foreach (var row in rows)
        {
            command.Parameters.Clear();
            Fill(command.Parameters, command.CreateParameter, row);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static void Fill(DbParameterCollection parameters, Func<DbParameter> create, LogRow row)
    {
        var values = (object?[])
        [
            row.Sequence, row.Id, row.At, row.Caller, row.Rules, row.Zones, row.Verdict, row.FactsDigest, row.DecisionDigest, row.Previous, row.Hash,
            row.Salt, row.Facts, row.Decision,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = create();
            parameter.ParameterName = "p" + i.ToString(CultureInfo.InvariantCulture);
            parameter.DbType = values[i] is long ? DbType.Int64 : DbType.String;
            parameter.Value = values[i] ?? DBNull.Value;
            parameters.Add(parameter);
        }
    }
}
