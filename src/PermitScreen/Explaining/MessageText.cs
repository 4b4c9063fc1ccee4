using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>The words of a rule with its placeholders <c>{fact.id}</c> filled.</summary>
internal sealed class MessageText(FactText facts)
{
    /// <summary>With the values of an application: “新建燃煤锅炉 34.9 蒸吨/小时，低于 35 t/h”.</summary>
    public string Fill(Bilingual words, FactSheet sheet) => Fill(words, id =>
        sheet.Rules.Vocabulary[id] is { } fact ? facts.Value(sheet, fact) : id);

    /// <summary>With the labels of the facts, where there is no application: “新建燃煤锅炉〔单台锅炉额定蒸发量〕，低于 35 t/h”.</summary>
    public string Fill(Bilingual words, Facts.Vocabulary vocabulary) => Fill(words, id =>
        $"〔{vocabulary.LabelOf(id, facts.Language)}〕");

    private string Fill(Bilingual words, Func<string, string> valueOf) =>
        Placeholders.Fill(words.In(facts.Language), valueOf);
}
