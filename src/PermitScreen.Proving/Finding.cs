using NodaTime;
using PermitScreen.Diagnostics;

namespace PermitScreen.Proving;

/// <summary>One thing that was proved, with an application that shows it when it is screened.</summary>
/// <param name="Kind">what was proved</param>
/// <param name="Subject">id of the rule, the clause or the catalogue item</param>
/// <param name="Place">where it stands</param>
/// <param name="Message">what was found, in words</param>
/// <param name="Shown">an application that <c>screen</c> confirms it with</param>
/// <param name="Day">the day whose law it was screened by</param>
public sealed record Finding(FindingKind Kind, string Subject, SourcePlace Place, Bilingual Message, Application? Shown, LocalDate Day);
