// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_table_model.h"

#include "tests/base/thread_time.h"
#include "tests/ui/sample_keys.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::ui;

class TestKeyTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsOneRowPerKeyInTheSetsOrder();
    void escapesTextFromOutside();
    void toolTipsAreNeverRichText();
    void marksTellTheirMeaningInWords();
    void filterLooksIntoEveryColumn_data();
    void filterLooksIntoEveryColumn();
    void sortsByColumnAndBack();
    void sortingKeepsPersistentIndexesOnTheirKeys();
    void verifyingRowIsMarkedAndUnmarked();
    void newKeysDropTheMarks();
    void severalSetsAreRowsOfOneTable();
    void aKeyIsDraggedOutWithoutItsPrivatePart();
    void sortsAndFiltersAHundredThousandKeysAtOnce();

private:
    static inspect::KeySource source(std::shared_ptr<const jose::JwkSet> keys, const std::string &name = "test")
    {
        return {.keys = std::move(keys), .origin = inspect::KeyOrigin::File, .name = name, .fetchedAt = {}};
    }
    QString cell(int row, KeyTableModel::Column column, int role = Qt::DisplayRole) const;
    QStringList keyIds() const;

    std::unique_ptr<KeyTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QString TestKeyTableModel::cell(int row, KeyTableModel::Column column, int role) const
{
    return m_model->index(row, column).data(role).toString();
}

QStringList TestKeyTableModel::keyIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids += cell(row, KeyTableModel::KeyIdColumn).left(6);
    return ids;
}

void TestKeyTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<KeyTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setKeys({source(keySet(sampleKeys))});
}

void TestKeyTableModel::showsOneRowPerKeyInTheSetsOrder()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(keyIds(), (QStringList{u"ec-one"_s, u"okp-tw"_s, u"broken"_s}));
    QCOMPARE(cell(0, KeyTableModel::AlgColumn), u"ES256"_s);
    QCOMPARE(cell(1, KeyTableModel::UseColumn), u"sig"_s);
    QCOMPARE(cell(1, KeyTableModel::ThumbprintColumn),
             u"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"_s); // RFC 8037, A.3
}

void TestKeyTableModel::escapesTextFromOutside()
{
    QCOMPARE(cell(2, KeyTableModel::KeyIdColumn), u"broken\\u{202E}<b>three"_s);
}

void TestKeyTableModel::toolTipsAreNeverRichText()
{
    const QString tip = cell(2, KeyTableModel::KeyIdColumn, Qt::ToolTipRole);
    QVERIFY2(!tip.contains(u"<b>"_s), qUtf8Printable(tip));
    QVERIFY2(tip.contains(u"&lt;b&gt;"_s), qUtf8Printable(tip));
}

void TestKeyTableModel::marksTellTheirMeaningInWords()
{
    const QModelIndex unusable = m_model->index(2, KeyTableModel::MarkColumn);
    QVERIFY(!unusable.data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(unusable.data(Qt::AccessibleTextRole).toString().contains(u"Cannot be used"_s));
    QVERIFY(m_model->index(0, KeyTableModel::MarkColumn).data(Qt::DecorationRole).isNull());
}

void TestKeyTableModel::filterLooksIntoEveryColumn_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("nothing typed") << QString() << QStringList{u"ec-one"_s, u"okp-tw"_s, u"broken"_s};
    QTest::newRow("key ID in other letter case") << u"EC-ONE"_s << QStringList{u"ec-one"_s};
    QTest::newRow("algorithm") << u"eddsa"_s << QStringList{u"okp-tw"_s};
    QTest::newRow("type") << u"ed25519"_s << QStringList{u"okp-tw"_s};
    QTest::newRow("use") << u"sig"_s << QStringList{u"ec-one"_s, u"okp-tw"_s, u"broken"_s};
    QTest::newRow("thumbprint") << u"kPrK_qmx"_s << QStringList{u"okp-tw"_s};
    QTest::newRow("blanks around it") << u"  okp-two "_s << QStringList{u"okp-tw"_s};
    QTest::newRow("in no column") << u"zebra"_s << QStringList();
}

void TestKeyTableModel::filterLooksIntoEveryColumn()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, shown);
    m_model->setFilter(filter);
    QCOMPARE(keyIds(), shown);
}

void TestKeyTableModel::sortsByColumnAndBack()
{
    m_model->sort(KeyTableModel::KeyIdColumn, Qt::AscendingOrder);
    QCOMPARE(keyIds(), (QStringList{u"broken"_s, u"ec-one"_s, u"okp-tw"_s}));
    m_model->sort(KeyTableModel::KeyIdColumn, Qt::DescendingOrder);
    QCOMPARE(keyIds(), (QStringList{u"okp-tw"_s, u"ec-one"_s, u"broken"_s}));
    m_model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(keyIds(), (QStringList{u"ec-one"_s, u"okp-tw"_s, u"broken"_s}));
}

void TestKeyTableModel::sortingKeepsPersistentIndexesOnTheirKeys()
{
    const QPersistentModelIndex okp(m_model->index(1, KeyTableModel::KeyIdColumn));
    m_model->sort(KeyTableModel::KeyIdColumn, Qt::AscendingOrder);
    QCOMPARE(okp.row(), 2);
    QCOMPARE(okp.data().toString(), u"okp-two"_s);
    QCOMPARE(m_model->indexOfKey(1), QModelIndex(okp));
}

void TestKeyTableModel::verifyingRowIsMarkedAndUnmarked()
{
    const QModelIndex mark = m_model->index(0, KeyTableModel::MarkColumn);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setVerifying(0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(mark.data(Qt::AccessibleTextRole).toString(), u"Verified the token"_s);
    m_model->setVerifying(std::nullopt);
    QCOMPARE(mark.data(Qt::AccessibleTextRole).toString(), QString());
}

void TestKeyTableModel::newKeysDropTheMarks()
{
    m_model->setVerifying(0);
    m_model->setKeys({source(keySet(sampleKeys))});
    QVERIFY(m_model->index(0, KeyTableModel::MarkColumn).data(Qt::DecorationRole).isNull());
    m_model->setKeys({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestKeyTableModel::severalSetsAreRowsOfOneTable()
{
    m_model->setKeys({source(manyKeys(2), "one.json"), source(manyKeys(0), "empty.json"), source(nullptr, "none"),
                      source(keySet(sampleKeys), "two.json")});
    QCOMPARE(keyIds(), (QStringList{u"key-2"_s, u"key-1"_s, u"ec-one"_s, u"okp-tw"_s, u"broken"_s}));
    QCOMPARE(cell(1, KeyTableModel::SetColumn), u"one.json"_s);
    QCOMPARE(cell(2, KeyTableModel::SetColumn), u"two.json"_s);
    QCOMPARE(m_model->placeOf(4), (inspect::KeyPlace{3, 2}));
    QCOMPARE(m_model->indexOf({3, 0}), std::optional<std::size_t>(2));
    for (const inspect::KeyPlace absent : {inspect::KeyPlace{0, 2}, {1, 0}, {2, 0}, {4, 0}})
        QVERIFY(!m_model->indexOf(absent));
    m_model->setVerifying(m_model->indexOf({3, 1}));
    QCOMPARE(cell(3, KeyTableModel::MarkColumn, Qt::AccessibleTextRole), u"Verified the token"_s);
    m_model->sort(KeyTableModel::SetColumn, Qt::DescendingOrder);
    QCOMPARE(keyIds().first(), u"ec-one"_s);
}

void TestKeyTableModel::aKeyIsDraggedOutWithoutItsPrivatePart()
{
    const QModelIndex okp = m_model->index(1, KeyTableModel::KeyIdColumn);
    QVERIFY(okp.flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(m_model->mimeData({okp}));
    const auto key = jose::JwkSet::parse(data->text().toStdString());
    QVERIFY(key);
    QCOMPARE(key->keys().front().thumbprint(), m_model->key(1).thumbprint());
    QVERIFY(!data->text().contains(u"nWGxne"_s)); // of its member d

    const auto shared = keySet(R"({"keys":[{"kty":"oct","k":"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"}]})");
    m_model->setKeys({source(shared)});
    const std::unique_ptr<QMimeData> secret(m_model->mimeData({m_model->index(0, KeyTableModel::KeyIdColumn)}));
    QVERIFY(!secret->hasText());
}

void TestKeyTableModel::sortsAndFiltersAHundredThousandKeysAtOnce()
{
    m_tester.reset(); // it looks at every row after every step
    constexpr std::size_t count = 100'000;
    const auto keys = manyKeys(count);
    const auto start = threadTime();
    m_model->setKeys({source(keys)});
    m_model->sort(KeyTableModel::KeyIdColumn, Qt::AscendingOrder);
    m_model->setFilter(u"key-99"_s);
    QCOMPARE(m_model->rowCount(), 1111); // 99, 990 to 999, 9900 to 9999, 99000 to 99999
    // Far above what it takes, and far below what a quadratic way would.
    const auto taken = threadTime() - start;
    QVERIFY2(taken < std::chrono::seconds(5), qPrintable(QString::number(taken.count())));
}

QTEST_MAIN(TestKeyTableModel)
#include "tst_key_table_model.moc"
