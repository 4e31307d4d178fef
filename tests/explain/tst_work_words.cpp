// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/work_words.h"

#include "tests/explain/plain_language.h"

#include <QSet>
#include <QTest>

using namespace tokenscope;
using concurrency::WorkFault;
using explain::WorkSubject;

class TestWorkWords final : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasItsSentence();
};

void TestWorkWords::everyFaultHasItsSentence()
{
    QSet<QString> sentences;
    for (const WorkSubject subject : {WorkSubject::Text, WorkSubject::Keys, WorkSubject::Answer, WorkSubject::File}) {
        for (const WorkFault fault : {WorkFault::NoMemory, WorkFault::Failed}) {
            const QString words = explain::workFaultWords(fault, subject);
            QVERIFY2(blemishOfSentence(words).isEmpty(), qPrintable(blemishOfSentence(words)));
            sentences.insert(words);
        }
        QVERIFY(explain::workFaultWords(WorkFault::Stopped, subject).isEmpty());
    }
    QCOMPARE(sentences.size(), 8);
}

QTEST_GUILESS_MAIN(TestWorkWords)
#include "tst_work_words.moc"
