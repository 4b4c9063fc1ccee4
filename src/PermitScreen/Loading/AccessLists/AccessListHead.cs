using PermitScreen.Rules;

namespace PermitScreen.Loading.AccessLists;

/// <summary>What all conditions of one file share.</summary>
/// <param name="Document">the source, as the register would have it</param>
/// <param name="IsSynthetic">made up for examples and tests; every text drawn from it says so</param>
internal sealed record AccessListHead(string Id, Bilingual Title, SourceDocument Document, bool IsSynthetic);
