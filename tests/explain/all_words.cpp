// SPDX-License-Identifier: Apache-2.0
// Prints every sentence that the program says of the corpus of the tests. For reading from beginning to end:
// scripts/words.
#include "tests/explain/all_sentences.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

class Printer
{
public:
    void heading(const QString &text) { m_out << "\n\n== " << text << "\n"; }

    /// Once for each way of saying it.
    void say(const QString &about, const QString &text)
    {
        static const QRegularExpression values(u"“[^”]*”|\\d+"_s);
        const QString shape = QString(text).remove(values);
        if (m_said.contains(shape))
            return;
        m_said.insert(shape);
        m_out << "\n[" << about << "] " << text << "\n";
    }

private:
    QTextStream m_out{stdout};
    QSet<QString> m_said;
};

} // namespace

int main()
{
    Printer printer;
    tokenscope::tests::sayEverything(
        {[&printer](const QString &text) { printer.heading(text); },
         [&printer](const QString &about, const QString &text) { printer.say(about, text); }});
    return 0;
}
