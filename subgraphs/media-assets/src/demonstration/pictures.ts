import type { LocalizedText } from '@media-graph/chinese/convert-script';

export type DemonstrationPicture = {
  readonly slug: string;
  /** Slug of the organisation that owns it. */
  readonly owner: string;
  readonly event: string | null;
  readonly released: boolean;
  readonly focalPoint: readonly [x: number, y: number];
  readonly creditLine: string;
  readonly title: LocalizedText;
  readonly altText: LocalizedText;
};

type Texts = readonly [zhHans: string, zhHant: string, en: string];
const text = ([zhHans, zhHant, en]: Texts): LocalizedText => ({ zhHans, zhHant, en });

const picture = (
  slug: string,
  focalPoint: readonly [number, number],
  title: Texts,
  altText: Texts,
): DemonstrationPicture => ({
  slug,
  owner: 'dongjiang-pictures',
  event: slug.split('-')[0]!,
  released: true,
  focalPoint,
  creditLine: '惠州東江圖片社（合成演示圖片）',
  title: text(title),
  altText: text(altText),
});

/** The pictures of the demonstration: painted by a program, of nothing that happened. */
export const demonstrationPictures: readonly DemonstrationPicture[] = [
  picture(
    'e3-ceremony',
    [0.5, 0.45],
    ['香港推介签约会舞台', '香港推介簽約會舞台', 'On the stage of the Hong Kong signing'],
    [
      '合成演示图片：九个人形站在红色背景板前，台前摆着一排绿植。',
      '合成演示圖片：九個人形站在紅色背景板前，台前擺着一排綠植。',
      'Synthetic demonstration picture: nine figures stand before a red backdrop, a row of green plants at the edge of the stage.',
    ],
  ),
  picture(
    'e3-signing-table',
    [0.45, 0.6],
    ['签约台', '簽約台', 'The signing table'],
    [
      '合成演示图片：铺红布的长桌上放着四份文件和四支笔，桌后站着四个人形。',
      '合成演示圖片：鋪紅布的長桌上放着四份文件和四支筆，桌後站着四個人形。',
      'Synthetic demonstration picture: four papers and four pens on a long red table, four figures behind it.',
    ],
  ),
  picture(
    'e1-laboratory',
    [0.55, 0.5],
    ['考察中的实验室', '考察中的實驗室', 'A laboratory on the study tour'],
    [
      '合成演示图片：明亮的实验台上有屏幕、烧瓶和一个圆头机器人，旁边站着一个穿白衣的人形。',
      '合成演示圖片：明亮的實驗台上有屏幕、燒瓶和一個圓頭機械人，旁邊站着一個穿白衣的人形。',
      'Synthetic demonstration picture: a screen, flasks and a round-headed robot on a bright bench, a figure in white beside it.',
    ],
  ),
  picture(
    'e5-matchmaking-hall',
    [0.5, 0.3],
    ['对接会会场', '對接會會場', 'The hall of the matchmaking events'],
    [
      '合成演示图片：昏暗会场里三排听众背影，前方屏幕上是五根柱形。',
      '合成演示圖片：昏暗會場裏三排聽眾背影，前方屏幕上是五根柱形。',
      'Synthetic demonstration picture: three rows of listeners in a dim hall, five bars on the screen in front.',
    ],
  ),
  picture(
    'e6-board',
    [0.5, 0.6],
    ['侨商会新一届理事会', '僑商會新一屆理事會', 'The new board of the overseas Chinese chamber'],
    [
      '合成演示图片：十五个人形前后两排合影，上方挂着红色横幅。',
      '合成演示圖片：十五個人形前後兩排合影，上方掛着紅色橫幅。',
      'Synthetic demonstration picture: fifteen figures in two rows under a red banner.',
    ],
  ),
  picture(
    'e7-youth-walk',
    [0.5, 0.75],
    ['青年在惠州徒步', '青年在惠州徒步', 'Young people walking in Huizhou'],
    [
      '合成演示图片：一队穿彩色上衣的人形沿小路走来，远处是山和太阳。',
      '合成演示圖片：一隊穿彩色上衣的人形沿小路走來，遠處是山和太陽。',
      'Synthetic demonstration picture: a line of figures in bright shirts on a path, hills and the sun behind them.',
    ],
  ),
  picture(
    'e8-clubhouse-door',
    [0.5, 0.6],
    ['会馆大门', '會館大門', 'The door of the clubhouse'],
    [
      '合成演示图片：米色墙上的红色双扇门，门钉金色，两侧挂着灯笼。',
      '合成演示圖片：米色牆上的紅色雙扇門，門釘金色，兩側掛着燈籠。',
      'Synthetic demonstration picture: a red double door with golden studs in a sand-coloured wall, a lantern on either side.',
    ],
  ),
  picture(
    'e9-service-centre',
    [0.57, 0.6],
    ['服务中心外景', '服務中心外景', 'Outside the service centre'],
    [
      '合成演示图片：三座亮着窗的楼之间是一座玻璃门厅的矮楼，门前有十个人形。',
      '合成演示圖片：三座亮着窗的樓之間是一座玻璃門廳的矮樓，門前有十個人形。',
      'Synthetic demonstration picture: a low building with a glass front among three lit towers, ten figures before it.',
    ],
  ),
  {
    ...picture(
      'press-hall',
      [0.5, 0.5],
      ['印务车间', '印務車間', 'The press hall'],
      [
        '合成演示图片：三台印刷机之间绷着一条白纸。',
        '合成演示圖片：三台印刷機之間繃着一條白紙。',
        'Synthetic demonstration picture: a web of white paper runs through three presses.',
      ],
    ),
    owner: 'printing',
    creditLine: '報業印務公司（合成演示圖片）',
    event: null,
    released: false,
  },
  {
    ...picture(
      'tour-coast',
      [0.58, 0.65],
      ['海滨线路', '海濱線路', 'A tour along the coast'],
      [
        '合成演示图片：夕阳下的海面上有一只白帆船，近处是沙滩。',
        '合成演示圖片：夕陽下的海面上有一隻白帆船，近處是沙灘。',
        'Synthetic demonstration picture: a white sail on the sea at sunset, a beach in front.',
      ],
    ),
    owner: 'huizhou-daily-travel',
    creditLine: '惠州日報國旅（合成演示圖片）',
    event: null,
    released: false,
  },
];
