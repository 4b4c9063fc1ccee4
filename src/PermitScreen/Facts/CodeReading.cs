using PermitScreen.Codes;

namespace PermitScreen.Facts;

/// <summary>An everyday word for a trade, and what it was read as.</summary>
/// <param name="Word">as it stands in the application: 生猪养殖</param>
/// <param name="Entry">the code that it surely means: 0313 猪的饲养</param>
public sealed record CodeReading(string Word, CodeEntry Entry);
