// SPDX-License-Identifier: Apache-2.0
#include "explain/report/personal_claims.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::explain {

using namespace std::string_view_literals;

namespace {

/// In small letters, without what separates words; sorted.
constexpr std::array personalNames = {
    "address"sv,
    "alsoknownas"sv,
    "birthdate"sv,
    "birthfamilyname"sv,
    "birthgivenname"sv,
    "birthmiddlename"sv,
    "birthplace"sv,
    "clientip"sv,
    "cn"sv,
    "commonname"sv,
    "credentialsubject"sv,
    "dateofbirth"sv,
    "displayname"sv,
    "dob"sv,
    "email"sv,
    "emailaddress"sv,
    "emails"sv,
    "familyname"sv,
    "firstname"sv,
    "fullname"sv,
    "gender"sv,
    "givenname"sv,
    "homephone"sv,
    "ip"sv,
    "ipaddr"sv,
    "ipaddress"sv,
    "lastname"sv,
    "login"sv,
    "loginhint"sv,
    "loginname"sv,
    "mail"sv,
    "middlename"sv,
    "mobile"sv,
    "mobilephone"sv,
    "msisdn"sv,
    "name"sv,
    "nameid"sv,
    "nameidentifier"sv,
    "nationalities"sv,
    "nationality"sv,
    "nickname"sv,
    "oid"sv,
    "personaladministrativenumber"sv,
    "phone"sv,
    "phonenumber"sv,
    "photo"sv,
    "picture"sv,
    "placeofbirth"sv,
    "portrait"sv,
    "postaladdress"sv,
    "postalcode"sv,
    "preferredusername"sv,
    "principal"sv,
    "profile"sv,
    "puid"sv,
    "samaccountname"sv,
    "sex"sv,
    "ssn"sv,
    "streetaddress"sv,
    "sub"sv,
    "subid"sv,
    "subject"sv,
    "surname"sv,
    "telephone"sv,
    "telephonenumber"sv,
    "uid"sv,
    "uniquename"sv,
    "upn"sv,
    "user"sv,
    "useremail"sv,
    "userid"sv,
    "username"sv,
    "userprincipalname"sv,
    "website"sv,
};
static_assert(std::ranges::is_sorted(personalNames));

/// `cognito:username` and `https://example.com/claims/email` as `username` and `email`.
std::string_view lastPart(std::string_view name)
{
    const std::size_t separator = name.find_last_of("/:#.");
    return separator == std::string_view::npos || separator + 1 == name.size() ? name : name.substr(separator + 1);
}

/// Each name once, in the order in which they are met.
class NameList
{
public:
    void add(const std::string &name)
    {
        if (m_known.insert(name).second)
            m_names.push_back(name);
    }

    /// The parser bounds the depth.
    void addPersonal(const json::Value &value)
    {
        if (const json::Array *array = value.asArray()) {
            for (const json::Value &each : *array)
                addPersonal(each);
        }
        if (const json::Object *object = value.asObject()) {
            for (const json::Member &member : object->members()) {
                if (isPersonal(member.name))
                    add(member.name);
                addPersonal(member.value);
            }
        }
    }

    void addPersonal(const inspect::Inspection &inspection)
    {
        for (const auto &document : {inspection.payload, inspection.header}) {
            if (document)
                addPersonal(document->root);
        }
        for (const inspect::Inspection &nested : inspection.nested)
            addPersonal(nested);
    }

    std::vector<std::string> take() { return std::move(m_names); }

private:
    std::vector<std::string> m_names;
    std::set<std::string> m_known;
};

} // namespace

bool isPersonal(std::string_view member)
{
    std::string name;
    for (const char character : lastPart(member)) {
        if (character != '_' && character != '-' && character != ' ')
            name += ascii::lowered(character);
    }
    return std::ranges::binary_search(personalNames, std::string_view(name));
}

std::vector<std::string> maskableClaims(const inspect::Inspection &inspection)
{
    NameList names;
    const json::Object *claims = inspection.payload ? inspection.payload->root.asObject() : nullptr;
    if (claims) {
        for (const json::Member &member : claims->members())
            names.add(member.name);
    }
    names.addPersonal(inspection);
    return names.take();
}

MemberNames personalClaims(const inspect::Inspection &inspection)
{
    NameList names;
    names.addPersonal(inspection);
    const std::vector<std::string> personal = names.take();
    return {personal.begin(), personal.end()};
}

} // namespace tokenscope::explain
