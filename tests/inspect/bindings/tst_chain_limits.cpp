// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/chain_limits.h"
#include "inspect/findings/fact.h"
#include "tests/inspect/bindings/federation_workshop.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

/// Members of claims, in JSON, added to those of a statement.
json::Value statement(const char *issuer, const char *subject, const std::string &more)
{
    const std::string head =
        std::string(R"({"iss":"https://)") + issuer + R"(.example","sub":"https://)" + subject + R"(.example")";
    return parsed(head + (more.empty() ? "" : ",") + more + "}");
}

/// A leaf, its immediate superior and the anchor, with what each of them says besides.
std::vector<json::Value> chainOf(const std::string &leaf, const std::string &middle, const std::string &anchor)
{
    return {statement("leaf", "leaf", leaf), statement("middle", "leaf", middle), statement("anchor", "middle", anchor),
            statement("anchor", "anchor", "")};
}

std::string policy(const std::string &rules)
{
    return R"("metadata_policy":{"openid_relying_party":)" + rules + "}";
}

std::string metadata(const std::string &parameters)
{
    return R"("metadata":{"openid_relying_party":)" + parameters + "}";
}

std::string constraints(const std::string &members)
{
    return R"("constraints":{)" + members + "}";
}

} // namespace

/// OpenID Federation 1.0, 6: what superiors set for the entities below them.
class TestChainLimits final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsSet_data();
    void keepsWhatIsSet();
    void endlessListsEnd();
    void brokenLimitRefusesTheChain();
};

void TestChainLimits::keepsWhatIsSet_data()
{
    QTest::addColumn<std::string>("leaf");
    QTest::addColumn<std::string>("middle");
    QTest::addColumn<std::string>("anchor");
    QTest::addColumn<QByteArray>("broken"); // empty: all is kept; else problem, link and what it is about
    const auto row = [](const char *name, const std::string &leaf, const std::string &middle, const std::string &anchor,
                        const char *broken = "") {
        QTest::newRow(name) << leaf << middle << anchor << QByteArray(broken);
    };
    const std::string none;
    row("nothing is set", none, none, none);
    // 6.2.1
    row("path as long as allowed", none, none, constraints(R"("max_path_length":1)"));
    row("path too long", none, none, constraints(R"("max_path_length":0)"), "path_too_long 2 0");
    row("no intermediate below it", none, constraints(R"("max_path_length":0)"), none);
    row("length is no number", none, none, constraints(R"("max_path_length":"1")"), "path_too_long 2 ?");
    row("length is negative", none, none, constraints(R"("max_path_length":-1)"), "path_too_long 2 -1");
    // 6.2.2
    const auto naming = [](const char *members) {
        return constraints(std::string(R"("naming_constraints":{)") + members + "}");
    };
    row("names below a domain", none, none, naming(R"("permitted":[".example"])"));
    row("name as it is", none, naming(R"("permitted":["LEAF.example"])"), none);
    row("name is not permitted", none, none, naming(R"("permitted":["middle.example"])"),
        "name_not_permitted 2 https://leaf.example");
    row("domain without its dot", none, naming(R"("permitted":["example"])"), none,
        "name_not_permitted 1 https://leaf.example");
    row("name is excluded", none, none, naming(R"("permitted":[".example"],"excluded":["leaf.example"])"),
        "name_not_permitted 2 https://leaf.example");
    row("none is permitted", none, none, naming(R"("permitted":[])"), "name_not_permitted 2 https://leaf.example");
    row("permitted is no list", none, none, naming(R"("permitted":".example")"),
        "name_not_permitted 2 https://leaf.example");
    // 6.2.3
    const auto types = [](const char *list) { return constraints(std::string(R"("allowed_entity_types":)") + list); };
    row("type is allowed", metadata("{}"), none, types(R"(["openid_relying_party"])"));
    row("type is not allowed", metadata("{}"), none, types(R"(["openid_provider"])"),
        "entity_type_not_allowed 2 openid_relying_party");
    row("every entity may be one", R"("metadata":{"federation_entity":{}})", none, types("[]"));
    row("a type that does not count is not judged", metadata("{}"), none,
        types(R"([])") + "," + policy(R"({"a":{"essential":true}})"), "entity_type_not_allowed 2 openid_relying_party");
    // 6.1.3.1
    row("value", metadata(R"({"a":1})"), none, policy(R"({"a":{"value":2}})"));
    row("value that is taken away", metadata(R"({"a":1})"), policy(R"({"b":{"essential":true}})"),
        policy(R"({"a":{"value":null}})"), "policy_violated 1 openid_relying_party/b");
    row("value makes up for it", metadata("{}"), none, policy(R"({"a":{"value":"x","essential":true}})"));
    row("default makes up for it", metadata("{}"), none, policy(R"({"a":{"default":"x","essential":true}})"));
    row("add makes up for it", metadata("{}"), none, policy(R"({"a":{"add":["x"],"essential":true}})"));
    row("essential", metadata("{}"), none, policy(R"({"a":{"essential":true}})"),
        "policy_violated 2 openid_relying_party/a");
    row("not essential", metadata("{}"), none, policy(R"({"a":{"essential":false}})"));
    row("one of", metadata(R"({"a":"x"})"), none, policy(R"({"a":{"one_of":["x","y"]}})"));
    row("none of", metadata(R"({"a":"z"})"), none, policy(R"({"a":{"one_of":["x","y"]}})"),
        "policy_violated 2 openid_relying_party/a");
    row("one of, absent", metadata("{}"), none, policy(R"({"a":{"one_of":["x","y"]}})"));
    row("subset", metadata(R"({"a":["x","z"]})"), none, policy(R"({"a":{"subset_of":["x","y"],"essential":true}})"));
    row("no subset is left", metadata(R"({"a":["z"]})"), none,
        policy(R"({"a":{"subset_of":["x","y"],"essential":true}})"), "policy_violated 2 openid_relying_party/a");
    row("superset", metadata(R"({"a":["x","z"]})"), none, policy(R"({"a":{"superset_of":["x"]}})"));
    row("no superset", metadata(R"({"a":["z"]})"), none, policy(R"({"a":{"superset_of":["x"]}})"),
        "policy_violated 2 openid_relying_party/a");
    row("scope is a list", metadata(R"({"scope":"openid email"})"), none,
        policy(R"({"scope":{"superset_of":["email"]}})"));
    row("scope lacks one", metadata(R"({"scope":"openid"})"), none, policy(R"({"scope":{"superset_of":["email"]}})"),
        "policy_violated 2 openid_relying_party/scope");
    row("another type's rules", metadata("{}"), none,
        R"("metadata_policy":{"openid_provider":{"a":{"essential":true}}})");
    // 6.1.4.2
    row("what its superior says counts", metadata(R"({"a":"z"})"), metadata(R"({"a":"x"})"),
        policy(R"({"a":{"one_of":["x"]}})"));
    // 6.1.3.2
    row("merged to what both allow", metadata(R"({"a":"x"})"), policy(R"({"a":{"one_of":["x","y"]}})"),
        policy(R"({"a":{"one_of":["x","z"]}})"));
    row("both allow nothing", none, policy(R"({"a":{"one_of":["y"]}})"), policy(R"({"a":{"one_of":["x"]}})"),
        "policy_conflict 1 openid_relying_party/a/one_of");
    row("two values", none, policy(R"({"a":{"value":1}})"), policy(R"({"a":{"value":2}})"),
        "policy_conflict 1 openid_relying_party/a/value");
    row("value that the superior excludes", none, policy(R"({"a":{"value":"y"}})"), policy(R"({"a":{"one_of":["x"]}})"),
        "policy_conflict 1 openid_relying_party/a");
    row("essential is not taken back", metadata("{}"), policy(R"({"a":{"essential":false}})"),
        policy(R"({"a":{"essential":true}})"), "policy_violated 2 openid_relying_party/a");
    row("supersets are put together", metadata(R"({"a":["x"]})"), policy(R"({"a":{"superset_of":["y"]}})"),
        policy(R"({"a":{"superset_of":["x"]}})"), "policy_violated 2 openid_relying_party/a");
    // What is no policy
    row("operators that exclude each other", none, none, policy(R"({"a":{"one_of":["x"],"subset_of":["x"]}})"),
        "policy_unreadable 2 openid_relying_party/a");
    row("operator of a wrong type", none, none, policy(R"({"a":{"one_of":"x"}})"),
        "policy_unreadable 2 openid_relying_party/a/one_of");
    row("rules that are none", none, none, policy("[]"), "policy_unreadable 2 openid_relying_party");
    row("operator twice", none, none, policy(R"({"a":{"value":1,"value":2}})"),
        "policy_unreadable 2 openid_relying_party/a/value");
    row("another operator", metadata(R"({"a":"x"})"), none, policy(R"({"a":{"regexp":"y"}})"));
    row("another operator that is critical", metadata(R"({"a":"x"})"), none,
        policy(R"({"a":{"regexp":"y"}})") + R"(,"metadata_policy_crit":["regexp"])", "policy_unreadable 2 regexp");
    row("critical is no list", none, none, policy("{}") + R"(,"metadata_policy_crit":"x")",
        "policy_unreadable 2 metadata_policy_crit");
}

void TestChainLimits::keepsWhatIsSet()
{
    QFETCH(const std::string, leaf);
    QFETCH(const std::string, middle);
    QFETCH(const std::string, anchor);
    QFETCH(const QByteArray, broken);
    const auto limit = brokenLimitIn(chainOf(leaf, middle, anchor));
    QByteArray found;
    if (limit)
        found = QByteArray::fromStdString(std::string(nameOf(limit->problem)) + ' ' + std::to_string(limit->link) +
                                          ' ' + limit->about);
    QCOMPARE(found, broken);
    if (limit)
        QCOMPARE(limit->superior, std::string(limit->link == 1 ? "https://middle.example" : "https://anchor.example"));
}

/// Each entry is compared with each: a list that nobody can have meant is not read.
void TestChainLimits::endlessListsEnd()
{
    std::string list = "[0";
    for (int i = 1; i < 5000; ++i)
        list += "," + std::to_string(i);
    list += "]";
    const auto ofRules = brokenLimitIn(chainOf("", "", policy(R"({"a":{"subset_of":)" + list + "}}")));
    QVERIFY(ofRules && ofRules->problem == LinkProblem::PolicyUnreadable);
    const auto ofMetadata =
        brokenLimitIn(chainOf(metadata(R"({"a":)" + list + "}"), "", policy(R"({"a":{"subset_of":[1]}})")));
    QVERIFY(ofMetadata && ofMetadata->problem == LinkProblem::PolicyViolated);
}

void TestChainLimits::brokenLimitRefusesTheChain()
{
    const Entity leaf("leaf");
    const Entity middle("middle");
    const Entity anchor("anchor");
    const auto judged = [&](const std::string &limits, const InspectionKeys &keys) {
        json::Object claims = claimsOfStatement(anchor, middle);
        const json::Value more = parsed("{" + limits + "}");
        for (const json::Member &member : more.asObject()->members())
            claims.append(member.name, member.value);
        return judge(chainText({configurationOf(leaf, {middle.name}), statementAbout(leaf, middle),
                                signedStatement(anchor, claims), configurationOf(anchor, {})}),
                     keys);
    };
    for (const InspectionKeys &keys : {loaded({&anchor.signer}), InspectionKeys()}) {
        const Inspection inspection = judged(constraints(R"("max_path_length":0)"), keys);
        QVERIFY(inspection.verdict == Verdict::Rejected);
        QVERIFY(inspection.cause == Code::BindingBroken);
        const auto *broken = inspection.find(Code::BindingBroken)->as<found::TrustChainBroken>();
        QVERIFY(broken && broken->problem == LinkProblem::TooLong);
        QCOMPARE(broken->superior, anchor.name);
    }
    QVERIFY(judged(constraints(R"("max_path_length":1)"), loaded({&anchor.signer})).verdict == Verdict::Accepted);
    QVERIFY(judged(policy(R"({"a":{"essential":true}})"), loaded({&anchor.signer})).verdict == Verdict::Accepted);
}

QTEST_GUILESS_MAIN(TestChainLimits)
#include "tst_chain_limits.moc"
