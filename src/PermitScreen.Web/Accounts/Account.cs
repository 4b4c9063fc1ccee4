using Microsoft.AspNetCore.Identity;

namespace PermitScreen.Web.Accounts;

/// <summary>Somebody of the office who signs in. Applicants have no accounts.</summary>
internal sealed class Account : IdentityUser
{
    public required AccountRole Role { get; set; }

    /// <summary>Six digits: the region with all below it; empty for the whole country.</summary>
    public required string Region { get; set; }
}

/// <summary>What somebody of the office may do; each also what stands above it.</summary>
internal enum AccountRole
{
    /// <summary>审批人员: cases of the own region.</summary>
    Officer,

    /// <summary>主管: also hands cases to officers.</summary>
    Supervisor,

    /// <summary>管理员.</summary>
    Administrator,
}
