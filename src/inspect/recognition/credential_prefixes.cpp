// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/credential_prefixes.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

/// What the rest of such a credential is written in.
enum class Alphabet {
    Capitals, ///< letters and digits, no small ones
    UrlSafe,  ///< letters, digits, `-` and `_`
    Dotted,   ///< and dots
    Base64,   ///< and `+`, `/`, `=`, `:`, `,`, `$`, `%` and `~`: base64, escaped or not, and what is between parts
    Visible,  ///< anything that can be seen
};
using enum Alphabet;

struct CredentialRow
{
    std::string_view prefix;
    std::size_t shortest; ///< of the whole word
    Alphabet alphabet;
    ForeignKind kind;
};

/// Longer prefixes before shorter ones that they start with. The vendors document them, most of them for scanners of
/// leaked secrets.
constexpr std::array credentialRows = {
    CredentialRow{"pts_", 8, UrlSafe, {"a Pangea service token", "Pangea", Remedy::AskIssuer}},
    CredentialRow{"pcl_", 8, UrlSafe, {"a Pangea client token", "Pangea", Remedy::AskIssuer}},
    CredentialRow{"ptu_", 8, UrlSafe, {"a Pangea user token", "Pangea", Remedy::AskIssuer}},
    CredentialRow{"ptr_", 8, UrlSafe, {"a Pangea refresh token", "Pangea", Remedy::AskIssuer}},
    CredentialRow{"pti_", 8, UrlSafe, {"a Pangea token", "Pangea", Remedy::AskIssuer}},
    CredentialRow{"github_pat_", 17, UrlSafe, {"a GitHub fine-grained personal access token", "GitHub"}},
    CredentialRow{"ghp_", 10, UrlSafe, {"a GitHub personal access token", "GitHub"}},
    CredentialRow{"gho_", 10, UrlSafe, {"a GitHub OAuth token", "GitHub"}},
    CredentialRow{"ghu_", 10, UrlSafe, {"a GitHub user-to-server token", "GitHub"}},
    CredentialRow{"ghs_", 10, Dotted, {"a GitHub server token", "GitHub"}},
    CredentialRow{"ghr_", 10, UrlSafe, {"a GitHub refresh token", "GitHub"}},
    CredentialRow{"glpat-", 12, Dotted, {"a GitLab personal access token", "GitLab"}},
    CredentialRow{"gldt-", 11, Dotted, {"a GitLab deploy token", "GitLab"}},
    CredentialRow{"glrt-", 11, Dotted, {"a GitLab runner token", "GitLab"}},
    CredentialRow{"glrtr-", 12, Dotted, {"a GitLab runner registration token", "GitLab"}},
    CredentialRow{"glcbt-", 12, Dotted, {"a GitLab CI/CD job token", "GitLab"}},
    CredentialRow{"glptt-", 12, Dotted, {"a GitLab pipeline trigger token", "GitLab"}},
    CredentialRow{"glft-", 11, Dotted, {"a GitLab feed token", "GitLab"}},
    CredentialRow{"glimt-", 12, Dotted, {"a GitLab incoming mail token", "GitLab"}},
    CredentialRow{"glagent-", 14, Dotted, {"a GitLab agent token", "GitLab"}},
    CredentialRow{"gloas-", 12, Dotted, {"a GitLab OAuth application secret", "GitLab"}},
    CredentialRow{"glsoat-", 13, Dotted, {"a GitLab SCIM token", "GitLab"}},
    CredentialRow{"glffct-", 13, Dotted, {"a GitLab feature flags token", "GitLab"}},
    CredentialRow{"GR1348941", 20, UrlSafe, {"a GitLab runner registration token", "GitLab"}},
    CredentialRow{"ATCTT3xFfG", 24, Base64, {"an Atlassian access token", "Atlassian"}},
    CredentialRow{"ATATT3xFfG", 24, Base64, {"an Atlassian API token", "Atlassian"}},
    CredentialRow{"ATBB", 24, UrlSafe, {"a Bitbucket app password", "Bitbucket"}},
    CredentialRow{"ATOA", 24, Base64, {"an Atlassian OAuth token", "Atlassian"}},
    CredentialRow{"xoxe.xoxp-", 14, Dotted, {"a Slack user token (with rotation)", "Slack"}},
    CredentialRow{"xoxe.xoxb-", 14, Dotted, {"a Slack bot token (with rotation)", "Slack"}},
    CredentialRow{"xoxe-", 10, Dotted, {"a Slack refresh token", "Slack"}},
    CredentialRow{"xoxb-", 10, Dotted, {"a Slack bot token", "Slack"}},
    CredentialRow{"xoxp-", 10, Dotted, {"a Slack user token", "Slack"}},
    CredentialRow{"xoxa-", 10, Dotted, {"a Slack workspace token", "Slack"}},
    CredentialRow{"xoxr-", 10, Dotted, {"a Slack refresh token", "Slack"}},
    CredentialRow{"xoxs-", 10, Dotted, {"a Slack session token", "Slack"}},
    CredentialRow{"xoxo-", 10, Dotted, {"a Slack legacy token", "Slack"}},
    CredentialRow{"xoxc-", 10, Dotted, {"a Slack client token", "Slack"}},
    CredentialRow{"xoxd-", 10, Base64, {"a Slack session cookie", "Slack"}},
    CredentialRow{"xapp-", 10, Dotted, {"a Slack app token", "Slack"}},
    CredentialRow{"xwfp-", 10, Dotted, {"a Slack workflow token", "Slack"}},
    CredentialRow{"sk_live_", 14, UrlSafe, {"a Stripe secret key (Clerk’s look the same)", "Stripe"}},
    CredentialRow{"sk_test_", 14, UrlSafe, {"a Stripe test key (Clerk’s look the same)", "Stripe"}},
    CredentialRow{"rk_live_", 14, UrlSafe, {"a Stripe restricted key", "Stripe"}},
    CredentialRow{"rk_test_", 14, UrlSafe, {"a Stripe restricted test key", "Stripe"}},
    CredentialRow{
        "pk_live_", 14, Base64, {"a Stripe publishable key (Clerk’s look the same)", "Stripe", Remedy::PublicName}},
    CredentialRow{"pk_test_",
                  14,
                  Base64,
                  {"a Stripe publishable test key (Clerk’s look the same)", "Stripe", Remedy::PublicName}},
    CredentialRow{"whsec_",
                  12,
                  Base64,
                  {"a webhook signing secret (Stripe, Svix, Standard Webhooks)", "the sender of the webhooks"}},
    CredentialRow{"npm_", 10, UrlSafe, {"an npm access token", "npm"}},
    CredentialRow{"pypi-AgEIcHlwaS5vcmc", 24, UrlSafe, {"a PyPI API token", "PyPI"}},
    CredentialRow{"pypi-AgENdGVzdC5weXBpLm9yZw", 24, UrlSafe, {"a TestPyPI API token", "TestPyPI"}},
    CredentialRow{"pypi-", 11, UrlSafe, {"a PyPI API token", "PyPI"}},
    CredentialRow{"rubygems_", 15, UrlSafe, {"a RubyGems API key", "RubyGems"}},
    CredentialRow{"cio", 30, UrlSafe, {"a crates.io API token", "crates.io"}},
    CredentialRow{"oy2", 46, UrlSafe, {"a NuGet API key", "NuGet"}},
    CredentialRow{"CLOJARS_", 14, UrlSafe, {"a Clojars deploy token", "Clojars"}},
    CredentialRow{"dckr_pat_", 15, UrlSafe, {"a Docker Hub personal access token", "Docker Hub"}},
    CredentialRow{"dckr_oat_", 15, UrlSafe, {"a Docker Hub organization access token", "Docker Hub"}},
    CredentialRow{"ya29.", 11, Dotted, {"a Google OAuth access token", "Google"}},
    CredentialRow{"1//0", 20, Base64, {"a Google OAuth refresh token", "Google"}},
    CredentialRow{"4/0A", 20, Base64, {"a Google OAuth authorization code", "Google"}},
    CredentialRow{"AIza", 30, UrlSafe, {"a Google API key", "Google"}},
    CredentialRow{"GOCSPX-", 13, UrlSafe, {"a Google OAuth client secret", "Google"}},
    CredentialRow{"AKIA", 16, Capitals, {"an AWS access key ID", "AWS"}},
    CredentialRow{"ASIA", 16, Capitals, {"a temporary AWS access key ID", "AWS"}},
    CredentialRow{"AROA", 20, Capitals, {"an AWS role ID", "AWS", Remedy::PublicName}},
    CredentialRow{"AIDA", 20, Capitals, {"an AWS user ID", "AWS", Remedy::PublicName}},
    CredentialRow{"ABSK", 60, Base64, {"an Amazon Bedrock API key", "AWS"}},
    CredentialRow{"bedrock-api-key-", 22, Base64, {"an Amazon Bedrock API key", "AWS"}},
    CredentialRow{"IQoJb3JpZ2lu", 60, Base64, {"an AWS session token", "AWS"}},
    CredentialRow{"FwoGZXIvYXdz", 60, Base64, {"an AWS session token", "AWS"}},
    CredentialRow{"FQoGZXIvYXdz", 60, Base64, {"an AWS session token", "AWS"}},
    CredentialRow{"k8s-aws-v1.", 17, Dotted, {"an Amazon EKS login token (a signed web address)", "Amazon EKS"}},
    CredentialRow{"Atza|", 20, Visible, {"a Login with Amazon access token", "Amazon"}},
    CredentialRow{"Atzr|", 20, Visible, {"a Login with Amazon refresh token", "Amazon"}},
    CredentialRow{"Atzc|", 20, Visible, {"a Login with Amazon client token", "Amazon"}},
    CredentialRow{"007eJx", 60, Base64, {"an Agora token (AccessToken2)", "Agora"}},
    CredentialRow{"amzn.mws.", 15, Dotted, {"an Amazon MWS token", "Amazon"}},
    CredentialRow{"SharedAccessSignature ", 20, Base64, {"an Azure shared access signature", "Azure"}},
    CredentialRow{"hvs.", 10, Dotted, {"a HashiCorp Vault service token", "Vault"}},
    CredentialRow{"hvb.", 10, Dotted, {"a HashiCorp Vault batch token", "Vault"}},
    CredentialRow{"hvr.", 10, Dotted, {"a HashiCorp Vault recovery token", "Vault"}},
    CredentialRow{"dop_v1_", 13, UrlSafe, {"a DigitalOcean personal access token", "DigitalOcean"}},
    CredentialRow{"doo_v1_", 13, UrlSafe, {"a DigitalOcean OAuth token", "DigitalOcean"}},
    CredentialRow{"dor_v1_", 13, UrlSafe, {"a DigitalOcean refresh token", "DigitalOcean"}},
    CredentialRow{"SG.", 30, Dotted, {"a SendGrid API key", "SendGrid"}},
    CredentialRow{"xkeysib-", 14, UrlSafe, {"a Brevo API key", "Brevo"}},
    CredentialRow{"xsmtpsib-", 15, UrlSafe, {"a Brevo SMTP key", "Brevo"}},
    CredentialRow{"PMAK-", 11, UrlSafe, {"a Postman API key", "Postman"}},
    CredentialRow{"shpat_", 12, UrlSafe, {"a Shopify access token", "Shopify"}},
    CredentialRow{"shpca_", 12, UrlSafe, {"a Shopify custom app token", "Shopify"}},
    CredentialRow{"shppa_", 12, UrlSafe, {"a Shopify private app token", "Shopify"}},
    CredentialRow{"shpss_", 12, UrlSafe, {"a Shopify shared secret", "Shopify"}},
    CredentialRow{"sq0atp-", 13, UrlSafe, {"a Square access token", "Square"}},
    CredentialRow{"sq0csp-", 13, UrlSafe, {"a Square application secret", "Square"}},
    CredentialRow{"sq0idp-", 13, UrlSafe, {"a Square application ID", "Square", Remedy::PublicName}},
    CredentialRow{"EAAA", 60, UrlSafe, {"a Square access token", "Square"}},
    CredentialRow{"A21AA", 50, Base64, {"a PayPal access token", "PayPal"}},
    CredentialRow{"access_token$production$", 30, Base64, {"a Braintree access token", "Braintree"}},
    CredentialRow{"access_token$sandbox$", 30, Base64, {"a Braintree test token", "Braintree"}},
    CredentialRow{"access-production-", 24, UrlSafe, {"a Plaid access token", "Plaid"}},
    CredentialRow{"access-development-", 25, UrlSafe, {"a Plaid test token", "Plaid"}},
    CredentialRow{"access-sandbox-", 21, UrlSafe, {"a Plaid test token", "Plaid"}},
    CredentialRow{"rzp_live_", 14, UrlSafe, {"a Razorpay key ID", "Razorpay"}},
    CredentialRow{"rzp_test_", 14, UrlSafe, {"a Razorpay test key ID", "Razorpay"}},
    CredentialRow{"FLWSECK", 20, UrlSafe, {"a Flutterwave secret key", "Flutterwave"}},
    CredentialRow{"EZAK", 40, UrlSafe, {"an EasyPost API key", "EasyPost"}},
    CredentialRow{"EZTK", 40, UrlSafe, {"an EasyPost test key", "EasyPost"}},
    CredentialRow{"duffel_live_", 18, Base64, {"a Duffel API token", "Duffel"}},
    CredentialRow{"duffel_test_", 18, Base64, {"a Duffel test token", "Duffel"}},
    CredentialRow{"sk-ant-", 13, UrlSafe, {"an Anthropic API key", "Anthropic"}},
    CredentialRow{"sk-proj-", 14, UrlSafe, {"an OpenAI project API key", "OpenAI"}},
    CredentialRow{"sk-svcacct-", 17, UrlSafe, {"an OpenAI service account key", "OpenAI"}},
    CredentialRow{"sk-admin-", 15, UrlSafe, {"an OpenAI admin key", "OpenAI"}},
    CredentialRow{"sk-or-v1-", 15, UrlSafe, {"an OpenRouter API key", "OpenRouter"}},
    CredentialRow{"sk-lf-", 12, UrlSafe, {"a Langfuse secret key", "Langfuse"}},
    CredentialRow{"pk-lf-", 12, UrlSafe, {"a Langfuse public key", "Langfuse", Remedy::PublicName}},
    CredentialRow{
        "sk-", 30, UrlSafe, {"an API key of OpenAI, or of a service like it", "the service that gave it out"}},
    CredentialRow{"sess-", 11, UrlSafe, {"an OpenAI session key", "OpenAI"}},
    CredentialRow{"gsk_", 30, UrlSafe, {"a Groq API key", "Groq"}},
    CredentialRow{"xai-", 10, UrlSafe, {"an xAI API key", "xAI"}},
    CredentialRow{"pplx-", 11, UrlSafe, {"a Perplexity API key", "Perplexity"}},
    CredentialRow{"r8_", 30, UrlSafe, {"a Replicate API token", "Replicate"}},
    CredentialRow{"hf_", 30, UrlSafe, {"a Hugging Face access token", "Hugging Face"}},
    CredentialRow{"api_org_", 14, UrlSafe, {"a Hugging Face organization token", "Hugging Face"}},
    CredentialRow{"lsv2_pt_", 14, UrlSafe, {"a LangSmith API key", "LangSmith"}},
    CredentialRow{"lsv2_sk_", 14, UrlSafe, {"a LangSmith service key", "LangSmith"}},
    CredentialRow{"nvapi-", 12, UrlSafe, {"an NVIDIA API key", "NVIDIA"}},
    CredentialRow{"tvly-", 11, UrlSafe, {"a Tavily API key", "Tavily"}},
    CredentialRow{"jina_", 11, UrlSafe, {"a Jina API key", "Jina"}},
    CredentialRow{"sb_secret_", 16, UrlSafe, {"a Supabase secret key", "Supabase"}},
    CredentialRow{"sb_publishable_", 16, UrlSafe, {"a Supabase publishable key", "Supabase", Remedy::PublicName}},
    CredentialRow{"sbp_", 10, UrlSafe, {"a Supabase personal access token", "Supabase"}},
    CredentialRow{"AMf-vB", 40, UrlSafe, {"a Firebase refresh token", "Firebase"}},
    CredentialRow{"lin_api_", 14, UrlSafe, {"a Linear API key", "Linear"}},
    CredentialRow{"lin_oauth_", 16, UrlSafe, {"a Linear OAuth token", "Linear"}},
    CredentialRow{"secret_", 46, UrlSafe, {"a Notion integration token", "Notion"}},
    CredentialRow{"ntn_", 10, UrlSafe, {"a Notion integration token", "Notion"}},
    CredentialRow{"figd_", 11, UrlSafe, {"a Figma personal access token", "Figma"}},
    CredentialRow{"ATTA", 60, UrlSafe, {"a Trello API token", "Trello"}},
    CredentialRow{"HRKU-", 11, UrlSafe, {"a Heroku API key", "Heroku"}},
    CredentialRow{"nfp_", 10, UrlSafe, {"a Netlify personal access token", "Netlify"}},
    CredentialRow{"FlyV1 ", 20, Base64, {"a Fly.io token (a macaroon)", "Fly.io"}},
    CredentialRow{"fm2_", 10, Base64, {"a Fly.io token (a macaroon)", "Fly.io"}},
    CredentialRow{"fm1r_", 11, Base64, {"a Fly.io token (a macaroon)", "Fly.io"}},
    CredentialRow{"fo1_", 10, Base64, {"a Fly.io access token", "Fly.io"}},
    CredentialRow{"v1.0-", 60, Dotted, {"a Cloudflare origin CA key", "Cloudflare"}},
    CredentialRow{"dt0c01.", 13, Dotted, {"a Dynatrace API token", "Dynatrace"}},
    CredentialRow{"dt0s01.", 13, Dotted, {"a Dynatrace platform token", "Dynatrace"}},
    CredentialRow{"dt0s02.", 13, Dotted, {"a Dynatrace OAuth client secret", "Dynatrace"}},
    CredentialRow{"dt0s16.", 13, Dotted, {"a Dynatrace platform token", "Dynatrace"}},
    CredentialRow{"NRAK-", 11, UrlSafe, {"a New Relic user key", "New Relic"}},
    CredentialRow{"NRII-", 11, UrlSafe, {"a New Relic insert key", "New Relic"}},
    CredentialRow{"NRJS-", 11, UrlSafe, {"a New Relic browser key", "New Relic", Remedy::PublicName}},
    CredentialRow{"glsa_", 11, UrlSafe, {"a Grafana service account token", "Grafana"}},
    CredentialRow{"glc_", 10, Base64, {"a Grafana Cloud access token", "Grafana Cloud"}},
    CredentialRow{"sntrys_", 13, Base64, {"a Sentry organization token", "Sentry"}},
    CredentialRow{"sntryu_", 13, UrlSafe, {"a Sentry user token", "Sentry"}},
    CredentialRow{"hcaik_", 12, UrlSafe, {"a Honeycomb ingest key", "Honeycomb"}},
    CredentialRow{"dp.pt.", 12, Dotted, {"a Doppler personal token", "Doppler"}},
    CredentialRow{"dp.st.", 12, Dotted, {"a Doppler service token", "Doppler"}},
    CredentialRow{"dp.ct.", 12, Dotted, {"a Doppler CLI token", "Doppler"}},
    CredentialRow{"dp.sa.", 12, Dotted, {"a Doppler service account token", "Doppler"}},
    CredentialRow{"dp.scim.", 14, Dotted, {"a Doppler SCIM token", "Doppler"}},
    CredentialRow{"dp.audit.", 15, Dotted, {"a Doppler audit token", "Doppler"}},
    CredentialRow{"ops_eyJ", 40, Base64, {"a 1Password service account token", "1Password"}},
    CredentialRow{"pul-", 40, UrlSafe, {"a Pulumi access token", "Pulumi"}},
    CredentialRow{"dapi", 36, UrlSafe, {"a Databricks access token", "Databricks"}},
    CredentialRow{"pscale_tkn_", 17, Dotted, {"a PlanetScale service token", "PlanetScale"}},
    CredentialRow{"pscale_oauth_", 19, Dotted, {"a PlanetScale OAuth token", "PlanetScale"}},
    CredentialRow{"pscale_pw_", 16, Dotted, {"a PlanetScale password", "PlanetScale"}},
    CredentialRow{"pnu_", 30, UrlSafe, {"a Prefect API key", "Prefect"}},
    CredentialRow{"tskey-", 12, UrlSafe, {"a Tailscale key", "Tailscale"}},
    CredentialRow{"bkua_", 11, UrlSafe, {"a Buildkite API token", "Buildkite"}},
    CredentialRow{"CCIPAT_", 13, UrlSafe, {"a CircleCI personal access token", "CircleCI"}},
    CredentialRow{"CCIPRJ_", 13, UrlSafe, {"a CircleCI project token", "CircleCI"}},
    CredentialRow{"sgp_", 10, UrlSafe, {"a Sourcegraph access token", "Sourcegraph"}},
    CredentialRow{"squ_", 10, UrlSafe, {"a SonarQube user token", "SonarQube"}},
    CredentialRow{"sqp_", 10, UrlSafe, {"a SonarQube project token", "SonarQube"}},
    CredentialRow{"sqa_", 10, UrlSafe, {"a SonarQube analysis token", "SonarQube"}},
    CredentialRow{"AKCp", 60, UrlSafe, {"a JFrog Artifactory API key", "JFrog"}},
    CredentialRow{"cmVmdGtu", 60, Base64, {"a JFrog Artifactory reference token", "JFrog"}},
    CredentialRow{"essu_", 11, Base64, {"an Elastic Cloud API key", "Elastic"}},
    CredentialRow{"CFPAT-", 12, UrlSafe, {"a Contentful personal access token", "Contentful"}},
    CredentialRow{"sl.", 60, Dotted, {"a Dropbox access token", "Dropbox"}},
    CredentialRow{"aio_", 10, UrlSafe, {"an Adafruit IO key", "Adafruit"}},
    CredentialRow{"EAACEdEose0cBA", 20, UrlSafe, {"a Facebook access token", "Facebook (Meta)"}},
    CredentialRow{"EAA", 80, UrlSafe, {"a Facebook access token", "Facebook (Meta)"}},
    CredentialRow{"IGQV", 60, UrlSafe, {"an Instagram access token", "Instagram (Meta)"}},
    CredentialRow{"IGAA", 60, UrlSafe, {"an Instagram access token", "Instagram (Meta)"}},
    CredentialRow{"AAAAAAAAAAAAAAAAAAAAA", 60, Base64, {"a Twitter (X) bearer token", "Twitter (X)"}},
    CredentialRow{"pat-na1-", 14, UrlSafe, {"a HubSpot private app token", "HubSpot"}},
    CredentialRow{"pat-eu1-", 14, UrlSafe, {"a HubSpot private app token", "HubSpot"}},
    CredentialRow{"tfp_", 10, UrlSafe, {"a Typeform personal access token", "Typeform"}},
    CredentialRow{"rdme_", 11, UrlSafe, {"a ReadMe API key", "ReadMe"}},
    CredentialRow{"re_", 20, UrlSafe, {"a Resend API key", "Resend"}},
    CredentialRow{"ico-", 10, UrlSafe, {"an Infracost API key", "Infracost"}},
    CredentialRow{"LTAI", 16, UrlSafe, {"an Alibaba Cloud access key ID", "Alibaba Cloud"}},
    CredentialRow{"t1.9euelZ", 60, Dotted, {"a Yandex Cloud IAM token", "Yandex Cloud"}},
    CredentialRow{"y0_", 40, UrlSafe, {"a Yandex OAuth token", "Yandex"}},
    CredentialRow{"napi_", 11, UrlSafe, {"a Neon API key", "Neon"}},
    CredentialRow{"ory_at_", 13, Dotted, {"an Ory access token", "Ory"}},
    CredentialRow{"ory_rt_", 13, Dotted, {"an Ory refresh token", "Ory"}},
    CredentialRow{"ory_ac_", 13, Dotted, {"an Ory authorization code", "Ory"}},
    CredentialRow{"ory_st_", 13, Dotted, {"an Ory session token", "Ory"}},
    CredentialRow{"ory_pat_", 14, Dotted, {"an Ory API token", "Ory"}},
    CredentialRow{"ory_apikey_", 17, Dotted, {"an Ory API key", "Ory"}},
    CredentialRow{"v1.M", 60, Dotted, {"an Auth0 refresh token", "Auth0"}},
    CredentialRow{"AQIC5w", 40, Base64, {"a ForgeRock (OpenAM) session token", "the ForgeRock server"}},
    CredentialRow{"sha256~", 20, UrlSafe, {"an OpenShift access token", "OpenShift"}},
    CredentialRow{"kubeconfig-u-", 19, Base64, {"a Rancher token", "Rancher"}},
    CredentialRow{"AGE-SECRET-KEY-1", 40, UrlSafe, {"an age encryption key", "age"}},
    CredentialRow{"phc_", 30, UrlSafe, {"a PostHog project key", "PostHog", Remedy::PublicName}},
    CredentialRow{"phx_", 30, UrlSafe, {"a PostHog personal API key", "PostHog"}},
    CredentialRow{"sdk-", 36, UrlSafe, {"a LaunchDarkly SDK key", "LaunchDarkly"}},
    CredentialRow{"mob-", 36, UrlSafe, {"a LaunchDarkly mobile key", "LaunchDarkly", Remedy::PublicName}},
    CredentialRow{"api-", 36, UrlSafe, {"a LaunchDarkly API token", "LaunchDarkly"}},
    CredentialRow{"key-", 36, UrlSafe, {"a Mailgun API key", "Mailgun"}},
    CredentialRow{"EwA", 60, Base64, {"a Microsoft account access token", "Microsoft"}},
    CredentialRow{"EwB", 60, Base64, {"a Microsoft account access token", "Microsoft"}},
    CredentialRow{"EwC", 60, Base64, {"a Microsoft account access token", "Microsoft"}},
    CredentialRow{"EwD", 60, Base64, {"a Microsoft account access token", "Microsoft"}},
    CredentialRow{"0.A", 80, Dotted, {"a Microsoft Entra refresh token or authorization code", "Microsoft"}},
    CredentialRow{"1.A", 80, Dotted, {"a Microsoft Entra refresh token or authorization code", "Microsoft"}},
    CredentialRow{"M.C", 40, Visible, {"a Microsoft account refresh token", "Microsoft"}},
    CredentialRow{"00D", 80, Visible, {"a Salesforce session ID", "Salesforce"}},
    CredentialRow{"5Aep", 60, Visible, {"a Salesforce refresh token", "Salesforce"}},
    CredentialRow{"3MVG", 60, Dotted, {"a Salesforce client ID", "Salesforce", Remedy::PublicName}},
    CredentialRow{
        "U2FsdGVkX1",
        40,
        Base64,
        {"data that CryptoJS or openssl enc encrypted with a password", "CryptoJS or OpenSSL", Remedy::OtherFormat}},
    CredentialRow{"nsec1", 63, UrlSafe, {"a private key of Nostr", "Nostr"}},
    CredentialRow{"ncryptsec1", 100, UrlSafe, {"an encrypted private key of Nostr", "Nostr"}},
    CredentialRow{"npub1", 63, UrlSafe, {"a public key of Nostr", "Nostr", Remedy::PublicName}},
    CredentialRow{"syt_", 30, Dotted, {"a Matrix access token", "the Matrix server", Remedy::AskIssuer}},
    CredentialRow{"syr_", 30, Dotted, {"a Matrix refresh token", "the Matrix server", Remedy::AskIssuer}},
    CredentialRow{"mct_", 30, Dotted, {"a Matrix access token", "the Matrix server", Remedy::AskIssuer}},
    CredentialRow{"mat_", 30, Dotted, {"a Matrix access token", "the Matrix server", Remedy::AskIssuer}},
    CredentialRow{"mar_", 30, Dotted, {"a Matrix refresh token", "the Matrix server", Remedy::AskIssuer}},
    CredentialRow{"rnd_", 30, UrlSafe, {"a Render API key", "Render"}},
    CredentialRow{"cfut_", 30, UrlSafe, {"a Cloudflare API token", "Cloudflare"}},
    CredentialRow{"gAAAAA", 90, Base64, {"a Fernet token", "Fernet", Remedy::OtherFormat}},
    CredentialRow{"CfDJ8",
                  40,
                  Base64,
                  {"data protected by ASP.NET Core (a cookie or a token)", "ASP.NET Core", Remedy::ReadInFramework}},
    CredentialRow{"Q2FrZQ==.", 20, Base64, {"an encrypted cookie of CakePHP", "CakePHP", Remedy::ReadInFramework}},
    CredentialRow{
        "Fe26.2*", 30, Visible, {"an Iron session (iron-session, hapi)", "iron-session", Remedy::ReadInFramework}},
    CredentialRow{"biscuit:", 40, Base64, {"a Biscuit token", "Biscuit", Remedy::OtherFormat}},
    CredentialRow{"HC1:", 40, Visible, {"an EU digital COVID certificate (a CWT)", "CWT", Remedy::OtherFormat}},
    CredentialRow{"shc:/",
                  40,
                  Visible,
                  {"a health card’s QR code, of which this is one part", "SMART Health Cards", Remedy::OtherFormat}},
    CredentialRow{"otpauth://", 20, Visible, {"a setup link for one-time passwords", "an authenticator app"}},
};

bool isOfAlphabet(char c, Alphabet alphabet)
{
    switch (alphabet) {
    case Capitals:
        return ascii::isCapital(c) || ascii::isDigit(c);
    case UrlSafe:
        return ascii::isLetterOrDigit(c) || c == '-' || c == '_';
    case Dotted:
        return isOfAlphabet(c, UrlSafe) || c == '.';
    case Base64:
        return isOfAlphabet(c, Dotted) || std::string_view("+/=:,$%~").contains(c);
    case Visible:
        return c > ' ' && c < 0x7F;
    }
    return false;
}

bool isOfCredentialRow(std::string_view word, const CredentialRow &row)
{
    // Most words that are asked are tokens: the first character tells them from nearly all rows.
    return word.size() >= row.shortest && word.size() > row.prefix.size() && word[0] == row.prefix[0] &&
           word.starts_with(row.prefix) && std::ranges::all_of(word.substr(row.prefix.size()), [&row](char c) {
               return isOfAlphabet(c, row.alphabet);
           });
}

} // namespace

std::optional<Recognized> recognizePrefix(std::string_view word)
{
    const auto found =
        std::ranges::find_if(credentialRows, [word](const CredentialRow &row) { return isOfCredentialRow(word, row); });
    return found == credentialRows.end() ? std::nullopt : std::optional(Recognized{found->kind, found->prefix});
}

} // namespace tokenscope::inspect
