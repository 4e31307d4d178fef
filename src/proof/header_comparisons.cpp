// SPDX-License-Identifier: Apache-2.0
#include "proof/comparisons.h"

#include "crypto/algorithm.h"
#include "crypto/encryption_algorithm.h"
#include "inspect/header/header_member.h"
#include "jose/jose_header.h"

#include <algorithm>

namespace tokenscope::proof {

using inspect::Check;
using inspect::CheckName;
using inspect::CheckState;
using inspect::Inspection;

namespace {

bool hasCheck(const Inspection &inspection, CheckName name)
{
    return std::ranges::any_of(inspection.checks, [name](const Check &check) {
        return check.name == name && check.state != CheckState::NotChecked;
    });
}

bool hasFailed(const Inspection &inspection, CheckName name)
{
    return std::ranges::any_of(inspection.checks, [name](const Check &check) {
        return check.name == name && check.state == CheckState::Failed;
    });
}

json::Object writtenIn(const Inspection &inspection, std::string_view member)
{
    json::Object object;
    object.append("at", json::Value("header." + std::string(member)));
    if (const json::Value *value = inspect::headerMember(inspection, member))
        object.append("written", *value);
    return object;
}

void compareAlgorithm(Comparisons &all, const Inspection &inspection)
{
    const std::string *name = inspect::headerText(inspection, "alg");
    const bool isKnown = name && (inspection.decryption ? crypto::findKeyManagement(*name) != nullptr
                                                        : crypto::findSignatureAlgorithm(*name) != nullptr);
    all.add(CheckName::Algorithm, "written is an algorithm", writtenIn(inspection, "alg"), isKnown);
    if (inspection.decryption) {
        const std::string *encryption = inspect::headerText(inspection, "enc");
        all.add(CheckName::Algorithm, "written is an encryption", writtenIn(inspection, "enc"),
                encryption && crypto::findContentEncryption(*encryption));
        return;
    }
    const auto &allowed = inspection.expectations.algorithms;
    if (allowed.empty())
        return;
    json::Object object = writtenIn(inspection, "alg");
    json::Array texts;
    for (const std::string &each : allowed)
        texts.push_back(json::Value(each));
    object.append("expected", json::Value(std::move(texts)));
    const bool hasGap = std::ranges::any_of(allowed, &std::string::empty);
    all.add(CheckName::Algorithm, "written is one of expected", std::move(object),
            name && !hasGap && std::ranges::find(allowed, *name) != allowed.end());
}

void compareType(Comparisons &all, const Inspection &inspection)
{
    const inspect::Expectations &expected = inspection.expectations;
    const bool holds = !hasFailed(inspection, CheckName::Type);
    if (expected.type) {
        json::Object object = writtenIn(inspection, "typ");
        object.append("expected", json::Value(*expected.type));
        const std::string *name = inspect::headerText(inspection, "typ");
        all.add(CheckName::Type, "written is the media type expected", std::move(object),
                name && !expected.type->empty() && jose::sameMediaType(*name, *expected.type));
    }
    if (expected.tokenType) {
        json::Object object = writtenIn(inspection, "typ");
        object.append("expected", json::Value(inspect::nameOf(*expected.tokenType)));
        all.add(CheckName::Type, "written is a type of expected", std::move(object), holds);
    }
}

} // namespace

void compareHeader(Comparisons &all, const Inspection &inspection)
{
    if (hasCheck(inspection, CheckName::Algorithm))
        compareAlgorithm(all, inspection);
    if (hasCheck(inspection, CheckName::Critical))
        all.add(CheckName::Critical, "written is understood", writtenIn(inspection, "crit"),
                !hasFailed(inspection, CheckName::Critical));
    if (hasCheck(inspection, CheckName::Type))
        compareType(all, inspection);
}

} // namespace tokenscope::proof
