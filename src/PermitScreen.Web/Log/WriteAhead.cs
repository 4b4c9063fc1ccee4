using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PermitScreen.Web.Log;

/// <summary>
/// SQLite's write-ahead log is moved into the database beside those who write and not by them: by default each thousandth page has its
/// writer, and with it everybody who waits, move them. Should this one not keep up, a writer does it after all, so that the file stays small.
/// </summary>
internal sealed partial class WriteAhead(LogDatabase database, ILogger<WriteAhead> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (database.IsShared)
            return;
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var context = database.Open();
                await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(PASSIVE);", stoppingToken);
            }
            catch (DbException e)
            {
                NotMoved(log, e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "the write-ahead log could not be moved into the database")]
    private static partial void NotMoved(ILogger log, Exception why);

    /// <summary>So many pages of 4 KiB may wait.</summary>
    internal sealed class Room : DbConnectionInterceptor
    {
        private const string Pragma = "PRAGMA wal_autocheckpoint=16384;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = Command(connection);
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = Command(connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        private static DbCommand Command(DbConnection connection)
        {
            var command = connection.CreateCommand();
            command.CommandText = Pragma;
            return command;
        }
    }
}
