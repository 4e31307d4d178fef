// SPDX-License-Identifier: Apache-2.0
#include "make/bench.h"

#include "make/key_order.h"

#include <QTest>

using namespace tokenscope;
using make::BenchQuestion;
using make::FieldForm;

namespace {

constexpr Moment noon{std::chrono::seconds{1'796'040'000}};

std::shared_ptr<const jose::Jwk> keyFor(const std::string &algorithm)
{
    return std::make_shared<const jose::Jwk>(make::makeKey({.algorithm = algorithm, .id = "made"}).value());
}

BenchQuestion asked(const std::string &payload)
{
    return {.header = R"({"alg":"ES256","typ":"JWT"})", .payload = payload, .key = keyFor("ES256"), .moment = noon};
}

make::FieldEdit edit(const std::string &name, FieldForm form, std::vector<std::string> texts)
{
    return {.part = make::BenchPart::Payload, .name = name, .form = form, .texts = std::move(texts)};
}

} // namespace

/// Texts and form of a token that is being made.
class TestBench final : public QObject
{
    Q_OBJECT

private slots:
    void editsAreWrittenAsTheirClaimsAre_data();
    void editsAreWrittenAsTheirClaimsAre();
    void faultsHaveTheirPlace_data();
    void faultsHaveTheirPlace();
    void headerIsSignedAsWritten();
    void algorithmOfAnotherKeySignsNothing();
    void algorithmNoneSignsNothing();
    void missingMemberHasItsFix();
    void everyKindIsMade_data();
    void everyKindIsMade();
};

void TestBench::editsAreWrittenAsTheirClaimsAre_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<int>("form");
    QTest::addColumn<std::vector<std::string>>("texts");
    QTest::addColumn<std::string>("payload");
    using Texts = std::vector<std::string>;
    const auto row = [](const char *title, const char *name, FieldForm form, const Texts &texts, const char *payload) {
        QTest::newRow(title) << std::string(name) << int(form) << texts << std::string(payload);
    };
    row("text", "sub", FieldForm::Text, {"a\"b"}, "{\n  \"iss\": \"i\",\n  \"sub\": \"a\\\"b\"\n}");
    row("digits stay text", "sub", FieldForm::Text, {"17"}, "{\n  \"iss\": \"i\",\n  \"sub\": \"17\"\n}");
    row("one of a list", "aud", FieldForm::List, {"x"}, "{\n  \"iss\": \"i\",\n  \"aud\": \"x\"\n}");
    row("words", "scope", FieldForm::Words, {"r", "w"}, "{\n  \"iss\": \"i\",\n  \"scope\": \"r w\"\n}");
    row("span", "exp", FieldForm::Date, {"+30m"}, "{\n  \"iss\": \"i\",\n  \"exp\": 1796041800\n}");
    row("span without sign", "exp", FieldForm::Date, {"1h"}, "{\n  \"iss\": \"i\",\n  \"exp\": 1796043600\n}");
    row("now", "iat", FieldForm::Date, {"now"}, "{\n  \"iss\": \"i\",\n  \"iat\": 1796040000\n}");
    row("number", "exp", FieldForm::Date, {"12"}, "{\n  \"iss\": \"i\",\n  \"exp\": 12\n}");
    row("JSON", "n", FieldForm::Json, {"3"}, "{\n  \"iss\": \"i\",\n  \"n\": 3\n}");
    row("removal", "iss", FieldForm::Text, {}, "{}");
}

void TestBench::editsAreWrittenAsTheirClaimsAre()
{
    QFETCH(const std::string, name);
    QFETCH(const int, form);
    QFETCH(const std::vector<std::string>, texts);
    QFETCH(const std::string, payload);
    BenchQuestion question = asked(R"({"iss":"i"})");
    question.edits = {edit(name, FieldForm(form), texts)};
    const auto answer = make::answerBench(question);
    QCOMPARE(answer.payload, payload);
    QVERIFY(answer.token);
}

void TestBench::faultsHaveTheirPlace_data()
{
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("first character") << std::string("x") << 1 << 1;
    QTest::newRow("second line") << std::string("{\n \"a\": nobody}") << 2 << 7;
    QTest::newRow("characters, not bytes") << std::string("{\"ä\": x}") << 1 << 7;
}

void TestBench::faultsHaveTheirPlace()
{
    QFETCH(const std::string, payload);
    QFETCH(const int, line);
    QFETCH(const int, column);
    BenchQuestion question = asked(payload);
    question.edits = {edit("sub", FieldForm::Text, {"a"})};
    const auto answer = make::answerBench(question);
    const auto *fault = answer.fault ? std::get_if<make::TextFault>(&*answer.fault) : nullptr;
    QVERIFY(fault);
    QCOMPARE(int(fault->line), line);
    QCOMPARE(int(fault->column), column);
    QCOMPARE(answer.payload, payload);
    QVERIFY(!answer.areEditsApplied && !answer.token);
}

void TestBench::headerIsSignedAsWritten()
{
    BenchQuestion question = asked(R"({"iss":"i"})");
    question.header = R"({"typ":"x","alg":"ES256","kid":"another"})";
    const auto answer = make::answerBench(question);
    QVERIFY(answer.token);
    QVERIFY(answer.token->text.starts_with("eyJ0eXAiOiJ4IiwiYWxnIjoiRVMyNTYiLCJraWQiOiJhbm90aGVyIn0."));
}

void TestBench::algorithmOfAnotherKeySignsNothing()
{
    BenchQuestion question = asked(R"({"iss":"i"})");
    question.header = R"({"alg":"RS256"})";
    const auto answer = make::answerBench(question);
    const auto *fault = answer.fault ? std::get_if<make::SigningError>(&*answer.fault) : nullptr;
    QVERIFY(fault && fault->fault == make::SigningFault::AlgorithmDoesNotFit && !answer.token);
}

void TestBench::algorithmNoneSignsNothing()
{
    BenchQuestion question = asked(R"({"iss":"i"})");
    question.header = R"({"alg":"none"})";
    QVERIFY(!make::answerBench(question).token);
}

void TestBench::missingMemberHasItsFix()
{
    BenchQuestion question = asked("{}");
    question.kind = "access_token";
    question.start = make::BenchStart{.kind = "access_token"};
    question.edits = {edit("jti", FieldForm::Text, {})};
    const auto answer = make::answerBench(question);
    QVERIFY(answer.token);
    std::vector<make::FieldEdit> fixes;
    for (const make::BenchFix &fix : answer.token->fixes) {
        if (fix)
            fixes.push_back(*fix);
    }
    QCOMPARE(fixes.size(), std::size_t(1));
    QCOMPARE(fixes.front().name, std::string("jti"));
    question.start.reset();
    question.header = answer.header;
    question.payload = answer.payload;
    question.edits = fixes;
    const auto mended = make::answerBench(question);
    QVERIFY(mended.token);
    QVERIFY(mended.token->inspection.verdict == inspect::Verdict::Accepted);
}

void TestBench::everyKindIsMade_data()
{
    QTest::addColumn<std::string>("kind");
    for (const make::KindTemplate &each : make::kindTemplates())
        QTest::newRow(std::string(each.kind).c_str()) << std::string(each.kind);
}

void TestBench::everyKindIsMade()
{
    QFETCH(const std::string, kind);
    BenchQuestion question{.header = {}, .payload = {}, .kind = kind, .moment = noon};
    question.start = make::BenchStart{.kind = kind};
    const make::KindTemplate &form = *make::findTemplate(kind);
    // The ID is the thumbprint, as a kind or two have it.
    const make::KeyOrder order{.algorithm = std::string(form.algorithm)};
    question.key = std::make_shared<const jose::Jwk>(make::makeKey(order).value());
    const auto answer = make::answerBench(question);
    QVERIFY2(answer.token, answer.payload.c_str());
    const bool needsCertificates = form.header.contains("$C"); // which this key has none of
    QCOMPARE(answer.token->inspection.verdict == inspect::Verdict::Rejected, needsCertificates);
    QVERIFY(answer.token->inspection.verdict != inspect::Verdict::NotAToken);
}

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
