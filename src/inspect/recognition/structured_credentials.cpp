// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/structured_credentials.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/percent.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/recognition/first_bytes.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

using WordPieces = std::vector<std::string_view>;

bool isMapbox(std::string_view word)
{
    const std::string_view type = word.substr(0, 3);
    return (type == "pk." || type == "sk." || type == "tk.") && word.substr(3).starts_with("ey") &&
           std::ranges::count(word, '.') == 2;
}

/// The ID of a user in base64, a time, an HMAC.
bool isDiscord(std::string_view word)
{
    const WordPieces parts = splitAt(word, '.');
    if (parts.size() != 3 || parts[0].size() < 20 || parts[0].size() > 28 || parts[1].size() < 5 ||
        parts[1].size() > 7 || parts[2].size() < 27 || !isUrlSafe(parts[1]) || !isUrlSafe(parts[2]))
        return false;
    const auto id = anyBase64(parts[0]);
    return id && id->size() >= 15 && isDigits(asText(*id));
}

bool isDiscordSecondFactor(std::string_view word)
{
    return word.starts_with("mfa.") && word.size() > 60 && isUrlSafe(word.substr(4));
}

/// The signature first, then JSON that names its algorithm in words of its own.
bool isSignedRequest(std::string_view word)
{
    const WordPieces parts = splitAt(word, '.');
    if (parts.size() != 2 || parts[0].size() < 43 || parts[0].size() > 44 || !parts[1].starts_with("ey"))
        return false;
    const auto document = base64Json(parts[1]);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    return object && object->find("algorithm");
}

bool isBootstrap(std::string_view word)
{
    const auto isPlain = [](std::string_view text) {
        return std::ranges::all_of(text, [](char c) { return ascii::isDigit(c) || ascii::isSmall(c); });
    };
    return word.size() == 23 && word[6] == '.' && isPlain(word.substr(0, 6)) && isPlain(word.substr(7));
}

/// Before Vault 1.10; behind another dot the namespace.
bool isOldVault(std::string_view word)
{
    const std::string_view type = word.substr(0, 2);
    return (type == "s." || type == "b." || type == "r.") && word.size() >= 26 && isAlphanumeric(word.substr(2, 24)) &&
           (word.size() == 26 || word[26] == '.');
}

bool isTerraform(std::string_view word)
{
    return word.contains(".atlasv1.") && word.size() > 40;
}

bool isTelegram(std::string_view word)
{
    const std::size_t colon = word.find(':');
    return colon != std::string_view::npos && colon >= 8 && colon <= 10 && isDigits(word.substr(0, colon)) &&
           word.size() == colon + 36 && isUrlSafe(word.substr(colon + 1));
}

/// Firebase Cloud Messaging: the old key of a server, or where a device gets its messages.
bool isCloudMessaging(std::string_view word)
{
    const std::size_t mark = word.find(":APA91b");
    return mark != std::string_view::npos && mark > 8 && isUrlSafe(word.substr(0, mark)) && word.size() > mark + 80;
}

bool isFacebookApp(std::string_view word)
{
    const std::size_t bar = word.find('|');
    return bar != std::string_view::npos && bar >= 14 && bar <= 17 && isDigits(word.substr(0, bar)) &&
           word.size() >= bar + 20 && isUrlSafe(word.substr(bar + 1));
}

bool isTwilio(std::string_view word)
{
    return word.size() == 34 && (word.starts_with("SK") || word.starts_with("AC")) && isHex(word.substr(2));
}

bool isMailchimp(std::string_view word)
{
    return word.size() >= 36 && word.size() <= 37 && isHex(word.substr(0, 32)) && word.substr(32, 3) == "-us" &&
           isDigits(word.substr(35));
}

bool isAirtable(std::string_view word)
{
    return word.size() == 82 && word.starts_with("pat") && word[17] == '.' && isHex(word.substr(18));
}

bool isAsana(std::string_view word)
{
    constexpr std::size_t digits = 32;
    const bool startsSo = word.starts_with("0/") || word.starts_with("1/") || word.starts_with("2/");
    return startsSo && word.size() > 36 && word[word.size() - digits - 1] == ':' &&
           isHex(word.substr(word.size() - digits));
}

bool isOkta(std::string_view word)
{
    return word.size() == 42 && word.starts_with("00") && isUrlSafe(word) && !isHex(word);
}

/// Three characters and a digit before what Entra writes into each.
bool isEntraSecret(std::string_view word)
{
    return word.size() >= 37 && word.size() <= 42 && word.substr(4, 2) == "Q~" && ascii::isDigit(word[3]);
}

/// `sv=…&sp=…&se=…&sig=…`, the query of an address in Azure Storage.
bool isSharedAccess(std::string_view word)
{
    word.remove_prefix(word.starts_with('?') ? 1 : 0);
    const bool startsSo = word.size() > 3 && word[0] == 's' && word[2] == '=';
    return startsSo && word.contains("&sig=") && (word.contains("&se=") || word.starts_with("se="));
}

bool isAzureDevOps(std::string_view word)
{
    return word.size() == 84 && word.substr(76, 4) == "AZDO" && isAlphanumeric(word);
}

/// `ST-1-…`: the kind, a number, something random.
bool isCentralTicket(std::string_view word)
{
    for (const std::string_view kind : {"ST-", "TGT-", "PT-", "PGT-", "PGTIOU-"}) {
        const std::string_view rest = word.starts_with(kind) ? word.substr(kind.size()) : std::string_view();
        const std::size_t mark = rest.find('-');
        if (mark != std::string_view::npos && isDigits(rest.substr(0, mark)) && rest.size() > mark + 8)
            return true;
    }
    return false;
}

bool isReferenceToken(std::string_view word)
{
    return word.size() == 66 && word.ends_with("-1") && isHex(word.substr(0, 64));
}

/// A `v` and a digit, the purpose, dots: its text looks like a token’s.
bool isPasetoWord(std::string_view word)
{
    if (word.size() < 9 || word[0] != 'v' || word[1] < '1' || word[1] > '4')
        return false;
    const std::string_view purpose = word.substr(2);
    return purpose.starts_with(".local.") || purpose.starts_with(".public.");
}

bool isPaserk(std::string_view word)
{
    if (word.size() < 12 || word[0] != 'k' || word[1] < '1' || word[1] > '4' || word[2] != '.')
        return false;
    for (const std::string_view type : {"lid.", "pid.", "sid.", "local.", "public.", "secret.", "seal.", "local-wrap.",
                                        "local-pw.", "secret-wrap.", "secret-pw."}) {
        if (word.substr(3).starts_with(type))
            return true;
    }
    return false;
}

/// The byte 0xBA and a time in base 62 (branca/branca-spec): told where the time is of this half century.
bool isBranca(std::string_view word)
{
    constexpr std::size_t shortest = 60;
    constexpr std::size_t longest = 512; // reading another base takes a time that grows with the square
    if (word.size() < shortest || word.size() > longest || !isAlphanumeric(word))
        return false;
    Bytes number; // the least significant byte first
    for (const char c : word) {
        unsigned carry = c <= '9' ? unsigned(c - '0') : c <= 'Z' ? unsigned(c - 'A' + 10) : unsigned(c - 'a' + 36);
        for (unsigned char &byte : number) {
            carry += byte * 62U;
            byte = static_cast<unsigned char>(carry);
            carry >>= 8;
        }
        if (carry > 0)
            number.push_back(static_cast<unsigned char>(carry));
    }
    constexpr std::size_t overhead = 45; // version, time, nonce and tag
    return number.size() >= overhead && number.back() == 0xBA && number[number.size() - 2] >= 0x50 &&
           number[number.size() - 2] < 0xA0;
}

/// Four hexadecimal digits of length before each field (libmacaroons, v1), or the fields’ numbers (v2).
bool isMacaroonPacket(std::string_view bytes)
{
    const bool isText = bytes.size() > 16 && isHex(bytes.substr(0, 4)) &&
                        (bytes.substr(4).starts_with("location ") || bytes.substr(4).starts_with("identifier "));
    if (isText)
        return true;
    if (bytes.size() < 36 || bytes[0] != 2 || (bytes[1] != 1 && bytes[1] != 2))
        return false;
    const auto length = std::size_t(static_cast<unsigned char>(bytes[2]));
    return length > 0 && length < 128 && bytes.size() > length + 4 &&
           (bytes[1] == 2 || bytes[3 + length] == 2 || bytes[3 + length] == 0);
}

/// The length of a protobuf varint at the start, and its value.
struct Varint
{
    std::size_t length = 0;
    std::size_t value = 0;
};

Varint readVarint(std::string_view bytes)
{
    Varint varint;
    for (; varint.length < bytes.size() && varint.length < 4; ++varint.length) {
        const auto byte = static_cast<unsigned char>(bytes[varint.length]);
        varint.value |= std::size_t(byte & 0x7FU) << (7 * varint.length);
        if (byte < 0x80)
            return {varint.length + 1, varint.value};
    }
    return {};
}

/// The message `Biscuit` (biscuit-auth specification): a signed block as field 2, more as 3, the proof as 4.
bool isBiscuit(std::string_view bytes)
{
    bool hasAuthority = false;
    bool hasProof = false;
    while (!bytes.empty()) {
        const auto tag = static_cast<unsigned char>(bytes[0]);
        const Varint length = readVarint(bytes.substr(1));
        if (length.length == 0)
            return false;
        bytes.remove_prefix(1 + length.length);
        if (tag == 0x08) // the number of the root key
            continue;
        if ((tag != 0x12 && tag != 0x1A && tag != 0x22) || length.value > bytes.size() || length.value < 8)
            return false;
        if (tag == 0x12 && bytes[0] != 0x0A)
            return false;
        hasAuthority |= tag == 0x12;
        hasProof |= tag == 0x22;
        bytes.remove_prefix(length.value);
    }
    return hasAuthority && hasProof;
}

/// RFC 9052, 2 and RFC 8392, 6: the tags of COSE messages and of a CWT; or an untagged one whose protected header is a
/// map.
bool isCose(std::string_view bytes)
{
    if (bytes.size() < 12)
        return false;
    const auto at = [bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const auto isMessage = [&at](std::size_t i) {
        const bool isArray = at(i) >= 0x83 && at(i) <= 0x85;
        const bool hasShortHeader = at(i + 1) >= 0x40 && at(i + 1) <= 0x57 && (at(i + 1) == 0x40 || at(i + 2) >= 0xA0);
        const bool hasLongHeader = at(i + 1) == 0x58 && at(i + 3) >= 0xA0;
        return isArray && (hasShortHeader || hasLongHeader);
    };
    if (at(0) >= 0xD0 && at(0) <= 0xD2)
        return isMessage(1);
    if (at(0) == 0xD8 && (at(1) == 0x3D || (at(1) >= 0x60 && at(1) <= 0x62)))
        return isMessage(2) || (at(2) >= 0xD0 && at(2) <= 0xD2 && isMessage(3));
    return isMessage(0) && at(1) != 0x40 && at(2) >= 0xA1 && at(2) <= 0xA8;
}

bool isMobileDocument(std::string_view bytes)
{
    constexpr std::size_t looked = 64 * 1024;
    return !bytes.empty() && static_cast<unsigned char>(bytes[0]) >= 0xA0 &&
           static_cast<unsigned char>(bytes[0]) < 0xC0 && bytes.substr(0, looked).contains("issuerAuth");
}

/// SPNEGO (RFC 4178) or Kerberos (RFC 4121): an application tag and the OID of the mechanism.
bool isNegotiate(std::string_view bytes)
{
    using namespace std::string_view_literals;
    const std::string_view start = bytes.substr(0, 24);
    return start.starts_with('\x60') && (start.contains("\x06\x06\x2b\x06\x01\x05\x05\x02"sv) ||
                                         start.contains("\x06\x09\x2a\x86\x48\x86\xf7\x12\x01\x02\x02"sv));
}

bool isNtlm(std::string_view bytes)
{
    return bytes.starts_with("NTLMSSP");
}

bool isSignedData(std::string_view bytes)
{
    using namespace std::string_view_literals;
    return bytes.starts_with('\x30') && bytes.substr(0, 24).contains("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"sv);
}

struct StructureRow
{
    bool (*matches)(std::string_view text);
    ForeignKind kind;
};

constexpr std::array wordForms = {
    StructureRow{isMapbox, {"a Mapbox access token", "Mapbox"}},
    StructureRow{isDiscord, {"a Discord bot or user token", "Discord"}},
    StructureRow{isDiscordSecondFactor, {"a Discord user token", "Discord"}},
    StructureRow{isSignedRequest, {"a signed_request of Facebook (Meta)", "Facebook", Remedy::OtherFormat}},
    StructureRow{isBootstrap, {"a bootstrap token of Kubernetes (kubeadm)", "Kubernetes"}},
    StructureRow{isOldVault, {"a HashiCorp Vault token", "Vault"}},
    StructureRow{isTerraform, {"a Terraform Cloud API token", "Terraform Cloud"}},
    StructureRow{isTelegram, {"a Telegram bot token", "Telegram"}},
    StructureRow{isCloudMessaging, {"a token or key of Firebase Cloud Messaging", "Firebase"}},
    StructureRow{isFacebookApp, {"an app access token of Facebook (Meta)", "Facebook (Meta)"}},
    StructureRow{isTwilio, {"a Twilio account or key ID", "Twilio"}},
    StructureRow{isMailchimp, {"a Mailchimp API key", "Mailchimp"}},
    StructureRow{isAirtable, {"an Airtable personal access token", "Airtable"}},
    StructureRow{isAsana, {"an Asana personal access token", "Asana"}},
    StructureRow{isOkta, {"an Okta API token", "Okta"}},
    StructureRow{isEntraSecret, {"a client secret of Microsoft Entra", "Microsoft Entra"}},
    StructureRow{isSharedAccess, {"an Azure shared access signature", "Azure"}},
    StructureRow{isAzureDevOps, {"an Azure DevOps personal access token", "Azure DevOps"}},
    StructureRow{isCentralTicket, {"a ticket of CAS", "the CAS server"}},
    StructureRow{isReferenceToken, {"a reference token of IdentityServer", "the identity server", Remedy::AskIssuer}},
    StructureRow{isPasetoWord, {"a PASETO token", "PASETO", Remedy::OtherFormat}},
    StructureRow{isPaserk, {"a key of PASETO (PASERK)", "PASETO", Remedy::OtherFormat}},
    StructureRow{isBranca, {"a Branca token", "Branca", Remedy::OtherFormat}},
};

constexpr std::array byteForms = {
    StructureRow{isMacaroonPacket, {"a macaroon", "macaroons", Remedy::OtherFormat}},
    StructureRow{isCose, {"a CBOR web token (CWT, COSE)", "CWT and COSE", Remedy::OtherFormat}},
    StructureRow{isMobileDocument, {"a mobile document (mdoc, ISO 18013-5)", "mdoc", Remedy::OtherFormat}},
    StructureRow{isBiscuit, {"a Biscuit token", "Biscuit", Remedy::OtherFormat}},
    StructureRow{isNtlm, {"a message of a Windows login (NTLM)", "NTLM", Remedy::WindowsLogin}},
    StructureRow{isNegotiate, {"a message of a Kerberos login (Negotiate)", "Negotiate", Remedy::WindowsLogin}},
    StructureRow{isSignedData, {"a signed message (PKCS #7, CMS)", "PKCS #7", Remedy::OtherFormat}},
};

template <std::size_t Size>
std::optional<Recognized> firstMatch(const std::array<StructureRow, Size> &table, std::string_view text)
{
    const auto found = std::ranges::find_if(table, [text](const StructureRow &row) { return row.matches(text); });
    return found == table.end() ? std::nullopt : std::optional(Recognized{found->kind, {}});
}

} // namespace

std::optional<Recognized> recognizeBytes(std::string_view bytes)
{
    if (auto known = firstMatch(byteForms, bytes))
        return known;
    return recognizeFirstBytes(bytes);
}

std::optional<Recognized> recognizeStructure(std::string_view word)
{
    constexpr std::size_t longestWord = 16 * 1024;
    constexpr std::size_t longestEncoded = 4 * 1024 * 1024;
    if (word.size() > longestEncoded)
        return std::nullopt;
    if (word.size() <= longestWord) {
        if (auto known = firstMatch(wordForms, word))
            return known;
    }
    // What has dots in it is no base64, and a short word encodes nothing that could be known.
    constexpr std::size_t shortest = 16;
    if (word.size() < shortest || word.contains('.'))
        return std::nullopt;
    const std::string decoded = word.contains('%') ? percent::decode(word) : std::string(word);
    if (const auto bytes = hexBytes(decoded))
        return recognizeBytes(asText(*bytes));
    const auto bytes = anyBase64(decoded);
    if (bytes)
        return recognizeEncoded(asText(*bytes));
    // A header that was cut off ends anywhere.
    const std::string_view whole = std::string_view(decoded).substr(0, decoded.size() / 4 * 4);
    return decoded.starts_with("ey") ? recognizeEncoded(asText(base64url::decodeLenient(whole))) : std::nullopt;
}

} // namespace tokenscope::inspect
