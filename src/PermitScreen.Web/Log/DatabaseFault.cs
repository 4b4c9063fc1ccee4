using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace PermitScreen.Web.Log;

/// <summary>Tells a database that is away from faults of our own.</summary>
internal static class DatabaseFault
{
    public static bool Is(Exception fault) => fault is LogUnavailableException or DbException or DbUpdateException or InvalidOperationException { InnerException: DbException };
}
