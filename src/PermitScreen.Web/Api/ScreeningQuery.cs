using Microsoft.AspNetCore.Mvc;
using NodaTime;
using PermitScreen.Explaining;

namespace PermitScreen.Web.Api;

/// <summary>How an application is to be screened and the decision to be written, as the query says it.</summary>
internal sealed record ScreeningQuery(
    [FromQuery(Name = "as_of")] string? AsOf,
    [FromQuery(Name = "strict")] string? Strict,
    [FromQuery(Name = "detail")] string? Detail,
    [FromQuery(Name = "lang")] string? Lang)
{
    /// <summary>What is asked for, or the problem with it.</summary>
    public Asked? Read(HttpRequest request, out Problem? problem)
    {
        var query = new QueryText();
        var asked = new Asked(
            query.Day("as_of", AsOf), query.Flag("strict", Strict), query.Member<DecisionDetail>("detail", Detail) ?? DecisionDetail.Compact, RequestLanguage.Of(request));
        problem = query.Problem;
        return problem is null ? asked : null;
    }
}

/// <param name="AsOf">null for the day of the application, else today</param>
internal sealed record Asked(LocalDate? AsOf, bool Strict, DecisionDetail Detail, Language Language)
{
    public ScreeningOptions OptionsFor(Application application, LocalDate today) =>
        new() { AsOf = AsOf ?? application.AsOf ?? today, Strict = Strict };
}
