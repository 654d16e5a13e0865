"""English."""

GREETING = "dear|hello|hi|hey|good (?:morning|afternoon|evening)"
WORDS = {
    "first": "first name|given name|givenname|forename|first|given",
    "middle": "middle name|additional name|middle|middle initial",
    "last": "last name|family name|surname|last|family",
    "whole": "full name|display name|complete name|fn|cn|common name",
    "name": "name|names",
    "person": "contact|contacts|person|people|client|customer|employee|member|participant|attendee|guest"
    "|candidate|student"
    "|volunteer|who",
    "prefix": "prefix|name prefix|salutation|honorific|courtesy title",
    "suffix": "suffix|name suffix",
    "nickname": "nickname|nick name|nick|alias|known as",
    "company": "company|companies|organization|organizations|organisation|organisations|employer|firm"
    "|account name|company name|workplace|org",
    "department": "department|division|organizational unit",
    "position": "job title|position|role|job|occupation|profession|designation",
    "title": "title|titles",
    "email": "email|emails|e mail|e mails|mail|email address|e mail address|email addresses|electronic mail",
    "phone": "phone|phones|telephone|tel|phone number|telephone number|phone numbers|landline|tel no|phone no"
    "|callback|ph|contact number|contact numbers|contact no",
    "mobile": "mobile|cell|cellular|cellphone|cell phone|mobile phone|mobile number|cell number|whatsapp|sms|msisdn",
    "fax": "fax|fax number|facsimile|facsimile telephone number|pager|pager number|telex|isdn|tty tdd phone",
    "web": "website|websites|web site|web page|webpage|web|url|urls|home page|homepage|profile url|link"
    "|labeled uri|blog",
    "linkedin": "linkedin|linkedin url|linkedin profile|linkedin bio|linkedin profile url",
    "x": "x|twitter|x twitter|twitter url|twitter handle|twitter username",
    "facebook": "facebook|facebook url|facebook profile",
    "address": "address|addresses|mailing address|postal address|mailing|billing|location",
    "street": "street|street address|address line|address street|line",
    "city": "city|town|locality|suburb",
    "region": "state|province|region|county|state province|state region|territory|district",
    "code": "postal code|zip|zip code|zipcode|postcode|post code|zip postal code|postal",
    "country": "country|country region|country code",
    "box": "po box|post office box|pobox",
    "formatted": "formatted",
    "discussion": "notes|note|comment|comments|discussion|discussion points|remark|remarks|description|memo"
    "|conversation",
    "tags": "tags|tag|labels|categories|category|groups|group|group membership|keywords|list|lists",
    "relationship": "relationship|relation|know|how we know each other",
    "met_at": "met|meet|met at|met through|source|referral|referred|referred by|introduced|introduced by|introduction"
    "|recommended|recommended by|met at or referred by",
    "last_contacted": "last contacted|last contact|date contacted|contacted on|last activity|last activity date"
    "|last contact date"
    "|last talked to|date",
    "follow_up": "follow up|follow up on|follow up date|next contact|next step|next activity date|next contact date",
    "status": "status|stage",
    "connected": "connected on",
    "work": "work|business|office|professional|workplace",
    "home": "home|personal|private",
    "other": "other|alternate|alternative|alt|second|secondary|additional|backup|extra",
    "main": "primary|main|preferred|default",
    "someone": "assistant|assistants|asst|manager|managers|spouse|owner|contact owner|referrer|created by"
    "|modified by|partner"
    "|reports to"
    "|emergency contact|parent",
    "custom": "custom|custom field|custom fields|user|user field",
    "known": "birthday|birth date|birthdate|date of birth|anniversary|children|hobby|language|birth year|birth month"
    "|birth day|photo|im"
    "|screen name|skype|instagram|messenger|notes private"
    "|last modified|modified date|created date|create date",
    "label": "label|type|kind",
    "filed": "file as|filed as",
    "silent": "initials|priority|sensitivity|gender|private flag|directory server|internet free busy|yomi"
    "|modify timestamp"
    "|object class|objectclass|created at|updated at",
    "counted": "#|number|no",
    "small": "of|the|your|their|my|s|value|values|full|where|how|we|us|you|they|them|did|do|through|from|associated"
    "|contact s|data|info|details|and|or|in|at|mozilla"
    "|properties|attributes|field|fields|components",
    "total": "total|totals|grand total|grand totals|subtotal|sum|record count|records",
}
