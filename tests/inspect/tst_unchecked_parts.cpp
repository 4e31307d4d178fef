// SPDX-License-Identifier: Apache-2.0
#include "inspect/conclusion.h"
#include "inspect/findings/fact.h"
#include "tests/inspect/token_workshop.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// The rule above all others: what was not wholly checked is never accepted.
class TestUncheckedParts final : public QObject
{
    Q_OBJECT

private slots:
    void uncheckedPartIsNeverAccepted_data();
    void uncheckedPartIsNeverAccepted();
    void partsAreNamedInTheirOrder();
};

void TestUncheckedParts::uncheckedPartIsNeverAccepted_data()
{
    QTest::addColumn<Part>("part");
    for (const Part part : {Part::Budget, Part::Payload, Part::CompressedPayload, Part::Encryption, Part::NestedToken,
                            Part::Disclosures, Part::KeyBinding, Part::Kind})
        QTest::addRow("L1 %s", std::string(partName(part)).c_str()) << part;
}

void TestUncheckedParts::uncheckedPartIsNeverAccepted()
{
    QFETCH(const Part, part);
    Inspection inspection;
    inspection.signature.state = SignatureState::Verified;
    conclude(inspection, true);
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    inspection.unchecked = {{part, Missing::Rules, {}}};
    conclude(inspection, true);
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    inspection.findings.push_back(makeFinding(found::Expired{0, 1, 1, 60}, "payload.exp"));
    conclude(inspection, true);
    QCOMPARE(inspection.verdict, Verdict::Rejected);
}

void TestUncheckedParts::partsAreNamedInTheirOrder()
{
    Inspection inspection;
    inspection.unchecked = {{Part::Kind, Missing::Rules, "dpop_proof"}, {Part::Payload, Missing::Content, {}}};
    conclude(inspection, true);
    QCOMPARE(inspection.unchecked.front().part, Part::Payload);
}

QTEST_GUILESS_MAIN(TestUncheckedParts)
#include "tst_unchecked_parts.moc"
