using NodaTime;

namespace PermitScreen.Web.SelfCheck;

/// <summary>Where self-checks are kept. Who knows the id may read and change one; there is no list of them.</summary>
public interface ISelfCheckStore
{
    /// <summary>A new self-check without answers.</summary>
    /// <param name="asOf">the day whose law applies</param>
    Task<SelfCheckRecord> CreateAsync(LocalDate asOf, CancellationToken cancellationToken = default);

    /// <summary>The self-check with this id; null when there is none, or no longer.</summary>
    Task<SelfCheckRecord?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Keeps the record under its id and puts off its expiry.</summary>
    /// <returns>false when it was changed or forgotten since it was read: nothing is written then</returns>
    Task<bool> SaveAsync(SelfCheckRecord record, CancellationToken cancellationToken = default);
}
