using Xunit;
using static PermitScreen.Tables.Tests.Given;

namespace PermitScreen.Tables.Tests.Cells;

/// <summary>Words that no table of ours lists: what is sure of them is taken, with a remark, and a cell never costs its row.</summary>
public class WordsNotListedTests
{
    [Fact]
    public void Trades_in_everyday_words() => Expect(
        """
        2 1: project.industry=[0313] !2 PS6211
        3 2: project.industry=[0313,1329] !2 PS6211
        4 3: project.industry=[17] !2 PS6211
        5 4: !2 PS6201
        """,
        Open("序号,行业代码\n1,生猪养殖\n2,生猪养殖、1329\n3,印染厂\n4,某某\n"));

    [Fact]
    public void Processes_that_matter_to_no_rule_and_those_that_nobody_knows() => Expect(
        """
        2 1: project.processes=[cutting_welding]
        3 2: project.processes=[cutting_welding,painting]
        4 3: project.processes=[cutting_welding,other,…]
        5 4: project.processes=[painting,other,…] !2 PS6210
        """,
        Open("序号,生产工艺\n1,切割、焊接\n2,切割、喷漆\n3,切割、表面处理\n4,喷漆、某某\n"));
}
