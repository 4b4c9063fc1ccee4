using System.Text;
using PermitScreen.Cli;

// Not Console.In and Console.Out: those follow the code page of the machine, and rules and applications are UTF-8 everywhere.
// None of the three is disposed: the tool has flushed them, and a stream that failed would only fail again.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (OperatingSystem.IsWindows())
    Console.OutputEncoding = Console.InputEncoding = utf8;
var input = new StreamReader(Console.OpenStandardInput(), utf8);
var output = new StreamWriter(StandardOutput.Open(), utf8, bufferSize: 1 << 16);
var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
return PermitScreenTool.Run(args, new Terminal(input, output, error)
{
    InputIsTerminal = !Console.IsInputRedirected,
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Columns = TerminalWidth.Find(),
    NoColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
});
